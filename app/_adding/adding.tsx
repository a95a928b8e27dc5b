'use client';

import { AddingDialog } from './adding-dialog';
import { ChangeToast } from './change-toast';
import { WithTexts } from './with-texts';

/** All of adding that is not in every page: the dialog, and what tells of the last change. */
export default function Adding(props: React.ComponentProps<typeof AddingDialog>) {
  return (
    <WithTexts>
      <AddingDialog {...props} />
      <ChangeToast isHidden={props.isOpen} />
    </WithTexts>
  );
}
