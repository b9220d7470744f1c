import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'survey-engine', environment: 'node' } });
