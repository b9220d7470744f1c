import type { Definition } from '@ampera/survey-engine';

import { present } from '../../lib/api';

/** A questionnaire that was downloaded as a file; the server checks what is in it. */
export interface QuestionnaireFile {
  format: string;
  shape: number;
  code: string;
  description?: string | null;
  definition: Definition;
}

function textOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(reader.result as string);
    });
    reader.addEventListener('error', () => {
      reject(reader.error ?? new Error('unreadable'));
    });
    reader.readAsText(file);
  });
}

/** Null if it is nothing of the kind. */
export async function readQuestionnaire(file: File): Promise<QuestionnaireFile | null> {
  try {
    const content = JSON.parse(await textOf(file)) as Partial<QuestionnaireFile> | null;
    const isKnown = content?.format === 'ampera-questionnaire' && content.definition?.title?.id;
    return isKnown ? (content as QuestionnaireFile) : null;
  } catch {
    return null;
  }
}

/** What a form of other tools becomes, as if it had been downloaded from here. */
export function fileOf({ code, definition }: { code: string; definition: Definition }) {
  return { format: 'ampera-questionnaire', shape: 1, code, definition } as QuestionnaireFile;
}

/** Under other names; a changed title has no translation yet. */
export function renamedFile(
  file: QuestionnaireFile,
  names: { title: string; code: string; description: string | null; visibility: string },
): object {
  const { title, code, description, visibility } = names;
  const { definition } = file;
  const same = definition.title.id === title;
  return present({
    ...file,
    code,
    description,
    visibility,
    definition: same ? definition : { ...definition, title: { id: title } },
  });
}
