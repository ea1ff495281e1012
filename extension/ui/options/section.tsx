import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  intro: string;
  children: ComponentChildren;
}

/** One part of the settings, under a heading the list at the side leads to. */
export function Section({ id, title, intro, children }: Props) {
  return (
    <section id={id} class="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{intro}</p>
      {children}
    </section>
  );
}
