import { getLanguage } from 'obsidian';
import { speak, speakEnglish, uiLanguageOf } from '../words/kit/ui-language';

/** Says everything in the app's language from now on; in English if it is not one of ours. */
export async function speakAppLanguage(): Promise<void> {
  const language = uiLanguageOf(getLanguage());
  if (language === 'en') {
    speakEnglish();
    return;
  }
  const { translationTo } = await import('../words/languages/translation');
  speak(language, translationTo(language));
}
