import { VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { unreadQuery } from '../../api/notifications';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import classes from './bell.module.css';

/** The way to what one was told, with how much of it is unread. What comes while one works is said politely. */
export function Bell() {
  const { say } = useWords();
  const { data } = useQuery(unreadQuery);
  useSaidWhenMore(data);
  const count = data ?? 0;
  return (
    <Link to="/notifications" className={classes.bell}>
      <IconBell size={20} stroke={1.75} aria-hidden />
      <VisuallyHidden>{say('frame.notificationsUnread', { count })}</VisuallyHidden>
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {say('frame.notificationsCount', { count })}
        </span>
      )}
    </Link>
  );
}

/** Not at the first answer, which is no news, and not when something was read. */
function useSaidWhenMore(count: number | undefined): void {
  const { say } = useWords();
  const announce = useAnnounce();
  const last = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (count === undefined) return;
    if (last.current !== undefined && count > last.current) announce(say('frame.notificationsCame', { count }));
    last.current = count;
  }, [count, announce, say]);
}
