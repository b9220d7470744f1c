/** The edge of the network for what is sent with progress: every upload arrives as `answer` says. */
export class FakeUploads {
  readonly seen: { url: string; authorization: string | null; form: FormData }[] = [];
  /** Answers of the next uploads, before the usual one: a status with a problem, or no answer at all. */
  readonly next: ({ status: number; body: object } | 'unreachable')[] = [];
  /** Told before an upload arrives. */
  whileSending: () => Promise<void> = () => Promise.resolve();

  /** To be put in the place of `XMLHttpRequest`. */
  get Request(): typeof XMLHttpRequest {
    const { seen, next } = this;
    const sending = () => this.whileSending();
    class Request extends EventTarget {
      readonly upload = new EventTarget();
      status = 0;
      responseText = '';
      private url = '';
      private readonly headers = new Headers();

      open(_method: string, url: string): void {
        this.url = url;
      }

      setRequestHeader(name: string, value: string): void {
        this.headers.set(name, value);
      }

      getResponseHeader(): string {
        return this.status < 400 ? 'application/json' : 'application/problem+json';
      }

      send(form: FormData): void {
        void this.arrive(form);
      }

      private async arrive(form: FormData): Promise<void> {
        const half = { lengthComputable: true, loaded: 1, total: 2 };
        this.upload.dispatchEvent(Object.assign(new Event('progress'), half));
        await sending();
        const authorization = this.headers.get('Authorization');
        seen.push({ url: this.url, authorization, form });
        const answer = next.shift() ?? { status: 201, body: {} };
        if (answer === 'unreachable') {
          this.dispatchEvent(new Event('error'));
          return;
        }
        this.status = answer.status;
        this.responseText = JSON.stringify(answer.body);
        this.dispatchEvent(new Event('load'));
      }
    }
    return Request as unknown as typeof XMLHttpRequest;
  }

  async about(at: number): Promise<Record<string, unknown>> {
    const part = this.seen[at]?.form.get('upload');
    if (!(part instanceof Blob)) throw new Error('no part');
    const reader = new FileReader();
    const text = await new Promise<string>((resolve) => {
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(part);
    });
    return JSON.parse(text) as Record<string, unknown>;
  }
}
