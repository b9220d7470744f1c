// The way of somebody with a printed card to an account: NIP and code, then a password. The code comes from the QR code
// behind the `#`, which browsers send nowhere, and is taken out of the address at once. Nothing is stored.
import { createApi, isProblem, type ProblemError } from '@ampera/api';

import { field, h } from './dom';
import { type Language, LANGUAGES, type Texts } from './texts';
import { codeOf, digitsOf, isWholeCode } from './typed';

type Step = 'card' | 'password' | 'done';
type Errors = Partial<Record<'nip' | 'code' | 'password', string>>;

interface Trouble {
  title: string;
  text: string;
}

const SHORTEST = 12;

export class ActivationPage {
  private language: Language = 'id';
  private step: Step = 'card';
  private nip = '';
  private code: string;
  private password = '';
  private isShown = false;
  private isBusy = false;
  private errors: Errors = {};
  private trouble: Trouble | undefined;

  private readonly api = createApi({
    token: () => Promise.resolve(undefined),
    language: () => this.language,
  });

  constructor(
    private readonly root: HTMLElement,
    fragment: string,
  ) {
    this.code = codeOf(decodeURIComponent(fragment.replace(/^#/, '')));
    this.draw();
  }

  private get texts(): Texts {
    return LANGUAGES[this.language];
  }

  private draw(focus?: string): void {
    const t = this.texts;
    document.documentElement.lang = this.language;
    document.title = `${t.title} · Ampera`;
    const other: Language = this.language === 'id' ? 'en' : 'id';
    const change = () => {
      this.keep();
      this.language = other;
      this.draw();
    };
    this.root.replaceChildren(
      h(
        'header',
        {},
        h('div', {}, h('p', { class: 'brand' }, 'Ampera'), h('p', { class: 'purpose' }, t.purpose)),
        h('button', { type: 'button', lang: other, onclick: change }, t.other),
      ),
      h(
        'main',
        {},
        this.step !== 'done' && h('p', { class: 'step' }, t.step(this.step === 'card' ? 1 : 2)),
        h('h1', { id: 'title', tabindex: '-1' }, t[`${this.step}Title`]),
        this.trouble &&
          h(
            'div',
            { class: 'notice', role: 'alert', id: 'trouble', tabindex: '-1' },
            h('strong', {}, this.trouble.title),
            h('p', {}, this.trouble.text),
          ),
        h('p', {}, t[`${this.step}Lead`]),
        this.step === 'card' ? this.card() : this.step === 'password' ? this.choice() : this.done(),
      ),
      h('footer', {}, this.step === 'card' && h('p', {}, t.noCard), h('p', {}, t.guarded)),
    );
    if (focus) document.getElementById(focus)?.focus();
  }

  private card(): HTMLElement {
    const t = this.texts;
    const nip = field({
      name: 'nip',
      label: t.nip,
      help: t.nipHelp,
      value: this.nip,
      inputmode: 'numeric',
      autocomplete: 'username',
      error: this.errors.nip,
    });
    const code = field({
      name: 'code',
      label: t.code,
      help: t.codeHelp,
      value: this.code,
      autocomplete: 'one-time-code',
      error: this.errors.code,
    });
    return this.form([nip.row, code.row], this.isBusy ? t.checking : t.next, () => {
      void this.check();
    });
  }

  private choice(): HTMLElement {
    const t = this.texts;
    const show = h(
      'button',
      {
        type: 'button',
        'aria-controls': 'password',
        onclick: () => {
          this.keep();
          this.isShown = !this.isShown;
          this.draw('password');
        },
      },
      this.isShown ? t.hide : t.show,
    );
    const { row } = field({
      name: 'password',
      label: t.password,
      help: t.passwordHelp,
      value: this.password,
      type: this.isShown ? 'text' : 'password',
      autocomplete: 'new-password',
      error: this.errors.password,
      beside: show,
    });
    // so that the browser's own keeper of passwords knows whose it is
    const whose = h('input', { name: 'username', autocomplete: 'username', hidden: true });
    whose.value = digitsOf(this.nip);
    const back = h(
      'button',
      {
        type: 'button',
        class: 'second',
        onclick: () => {
          this.go('card');
        },
      },
      t.back,
    );
    const save = () => {
      void this.save();
    };
    return this.form([whose, row], this.isBusy ? t.saving : t.save, save, back);
  }

  private done(): HTMLElement {
    return h('a', { class: 'main', href: '/survei/' }, this.texts.signIn);
  }

  private form(rows: Node[], label: string, send: () => void, beside?: Node): HTMLElement {
    const form = h(
      'form',
      {
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          if (!this.isBusy) send();
        },
      },
      ...rows,
      h('button', { class: 'main', 'aria-disabled': this.isBusy ? 'true' : undefined }, label),
      beside,
    );
    return form;
  }

  /** What stands in the fields now, before they are drawn anew. */
  private keep(): void {
    const typed = (name: string) =>
      this.root.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value;
    this.nip = typed('nip') ?? this.nip;
    this.code = typed('code') ?? this.code;
    this.password = typed('password') ?? this.password;
  }

  private go(step: Step): void {
    this.keep();
    this.step = step;
    this.errors = {};
    this.trouble = undefined;
    this.draw('title');
  }

  private async check(): Promise<void> {
    this.keep();
    const t = this.texts;
    this.code = codeOf(this.code);
    this.trouble = undefined;
    this.errors = {
      ...(/^\d{18}$/.test(digitsOf(this.nip)) ? {} : { nip: t.nipMissing }),
      ...(isWholeCode(this.code) ? {} : { code: t.codeMissing }),
    };
    const [wrong] = Object.keys(this.errors);
    if (wrong) {
      this.draw(wrong);
      return;
    }
    const { nip, code } = this;
    await this.send(async () => {
      await this.api.POST('/api/v1/activations/check', { body: { nip, code } });
      this.go('password');
    });
  }

  private async save(): Promise<void> {
    this.keep();
    this.trouble = undefined;
    this.errors =
      [...this.password].length < SHORTEST ? { password: this.texts.passwordShort } : {};
    if (this.errors.password) {
      this.draw('password');
      return;
    }
    const { nip, code, password } = this;
    await this.send(async () => {
      await this.api.POST('/api/v1/activations', { body: { nip, code, password } });
      this.go('done');
      this.password = '';
      this.code = '';
    });
  }

  private async send(request: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    this.draw();
    try {
      await request();
    } catch (error) {
      this.tell(error);
    } finally {
      this.isBusy = false;
      this.draw(this.errors.password ? 'password' : this.trouble ? 'trouble' : 'title');
    }
  }

  private tell(error: unknown): void {
    if (isProblem(error) && error.errors.some(({ pointer }) => pointer === '/password')) {
      this.errors = { password: words(error) };
      return;
    }
    const t = this.texts;
    this.trouble =
      isProblem(error) && error.status !== 0
        ? { title: error.problem.title, text: error.problem.detail ?? '' }
        : { title: t.away, text: t.awayHint };
    if (isProblem(error, 'code-refused')) this.step = 'card';
  }
}

function words(error: ProblemError): string {
  return [error.problem.title, error.problem.detail].filter(Boolean).join('. ');
}
