import { PROFILE_IDS, PROFILES, type ProfileId } from '../../../shared/policy/profiles.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { OptionsModel } from './options-model.ts';
import { Section } from './section.tsx';

interface Props {
  model: OptionsModel;
  policy: Policy;
}

/** A ready-made way of working. */
export function ProfileSection({ model, policy }: Props) {
  return (
    <Section
      id="profile"
      title="Profile"
      intro="A ready-made way of working. What you set below holds in every profile but Off."
    >
      <fieldset class="choices">
        <legend class="unseen">Profile</legend>
        {PROFILE_IDS.map((id) => (
          <Choice key={id} model={model} id={id} current={policy.profile} />
        ))}
      </fieldset>
      {policy.profile === 'off' && (
        <p class="note" role="status">
          Nothing is looked for now: whatever you write leaves as it is.
        </p>
      )}
    </Section>
  );
}

interface ChoiceProps {
  model: OptionsModel;
  id: ProfileId;
  current: ProfileId | undefined;
}

function Choice({ model, id, current }: ChoiceProps) {
  const { name, description } = PROFILES[id];
  const choose = () => {
    const undo = current && [{ edit: 'profile' as const, profile: current }];
    void model.change([{ edit: 'profile', profile: id }], `Profile: ${name}.`, undo);
  };
  return (
    <label class="choice">
      <input type="radio" name="profile" checked={current === id} onChange={choose} />
      <span class="choice-name">{name}</span>
      <span class="choice-text">{description}</span>
    </label>
  );
}
