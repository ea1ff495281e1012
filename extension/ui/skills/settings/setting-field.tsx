import { printable } from '../../../../shared/printable.ts';
import type { SkillSetting } from '../../../../shared/protocol/skill-settings.ts';
import type { Problem } from '../../../channel/messages.ts';
import { Field } from '../../field.tsx';
import { textOf } from './setting-text.ts';

interface Props {
  setting: SkillSetting;
  text: string;
  problem: Problem | undefined;
  onText(text: string): void;
}

const MOST_TEXT = 65_536;
const PLACEHOLDERS: Readonly<Partial<Record<SkillSetting['type'], string>>> = {
  directory: 'A folder, such as ~/Documents',
  file: 'A file, such as ~/Documents/list.txt',
};

/** One setting that is no secret, with its label above and what there is to say below. */
export function SettingField({ setting, text, problem, onText }: Props) {
  const { key, title, required, description, multiple } = setting;
  const id = `setting-${key}`;
  const hints = [description, multiple ? 'One on each line.' : undefined, defaultText(setting)];
  return (
    <Field
      id={id}
      label={`${printable(title)}${required ? ' (needed)' : ''}`}
      problem={problem && `${printable(problem.message)} ${problem.nextStep}`}
      hint={printable(hints.filter((hint) => hint !== undefined).join(' '))}
    >
      <Control
        id={id}
        setting={setting}
        text={text}
        isWrong={problem !== undefined}
        onText={onText}
      />
    </Field>
  );
}

interface ControlProps {
  id: string;
  setting: SkillSetting;
  text: string;
  isWrong: boolean;
  onText(text: string): void;
}

function Control({ id, setting, text, isWrong, onText }: ControlProps) {
  const { type, multiple, required } = setting;
  const common = {
    id,
    value: text,
    'aria-invalid': isWrong,
    'aria-required': required,
    'aria-describedby': `${id}-note`,
  };
  if (type === 'boolean')
    return (
      <select {...common} onChange={(event) => onText(event.currentTarget.value)}>
        <option value="">{setting.default === undefined ? 'Not set' : 'As by default'}</option>
        <option value="true">Yes</option>
        <option value="false">No</option>
      </select>
    );
  const written = {
    ...common,
    placeholder: PLACEHOLDERS[type],
    autocomplete: 'off',
    spellcheck: type === 'string',
    maxLength: MOST_TEXT,
    onInput: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  };
  if (multiple) return <textarea {...written} rows={3} />;
  return <input {...written} inputMode={type === 'number' ? 'decimal' : 'text'} />;
}

function defaultText({ type, default: preset }: SkillSetting): string | undefined {
  if (preset === undefined) return undefined;
  const text = type === 'boolean' ? (preset ? 'yes' : 'no') : textOf(preset).replaceAll('\n', ', ');
  return `Default: ${text}.`;
}
