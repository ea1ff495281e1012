import { useSignal } from '@preact/signals';
import { Field } from '../../field.tsx';
import { wordsIn } from './own-draft.ts';

/** Five thousand entries of two hundred characters. */
const LARGEST_FILE = 1_000_000;

interface Props {
  words: string;
  problem: string | undefined;
  onWords(words: string): void;
}

/** Words and phrases, one a line, written or from a file. */
export function WordsField({ words, problem, onWords }: Props) {
  const fileProblem = useSignal('');

  async function add(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    fileProblem.value = await problemOf(file);
    if (fileProblem.value === '') onWords(wordsIn(`${words}\n${await file.text()}`).join('\n'));
    // The same file can be chosen once more.
    input.value = '';
  }

  const count = wordsIn(words).length;
  const said = fileProblem.value === '' ? problem : fileProblem.value;
  return (
    <>
      <Field
        label="Words and phrases"
        id="own-words"
        problem={said}
        hint={count === 1 ? '1 entry' : `${count} entries`}
      >
        <textarea
          id="own-words"
          rows={6}
          value={words}
          placeholder={'One on each line\nProject Zephyr'}
          aria-invalid={said !== undefined}
          aria-describedby="own-words-note"
          onInput={(event) => onWords(event.currentTarget.value)}
        />
      </Field>
      <Field id="own-file" label="From a text file">
        <input
          id="own-file"
          type="file"
          accept=".txt,.csv,.tsv,.list,text/plain"
          onChange={(event) => void add(event.currentTarget)}
        />
      </Field>
    </>
  );
}

async function problemOf(file: File): Promise<string> {
  if (file.size > LARGEST_FILE)
    return `${file.name} is larger than 1 MB. Choose a file with one word or phrase on each line.`;
  const isText = !(await file.text()).includes('\0');
  return isText ? '' : `${file.name} is no text file. Save the list as plain text and choose that.`;
}
