import { useNavigate } from '@tanstack/react-router';
import { useAnnounce } from '../../ui/announcer';
import { saying } from '../../ui/said-before';

/** Goes to the page of an indicator and says there, and aloud, what was done. */
export function useToIndicator(): (indicatorId: string, sentence: string, version?: number) => Promise<void> {
  const navigate = useNavigate();
  const announce = useAnnounce();
  return async (indicatorId, sentence, version) => {
    announce(sentence);
    const search = version === undefined ? {} : { version };
    await navigate({
      to: '/indicators/$indicatorId',
      params: { indicatorId },
      search: search as never,
      state: saying(sentence),
    });
  };
}
