import { afterAll } from 'vitest';

// what a page does after it has drawn is done before its window goes
afterAll(() => new Promise((done) => setTimeout(done, 100)));
