import { Textarea, type TextareaProps } from '@mantine/core';

const LONGEST = 2000;

/** Some sentences that say why, or what happened. */
export const ReasonField = (props: TextareaProps) => <Textarea {...props} maxLength={LONGEST} autosize minRows={3} />;
