/** Words of headings for our own properties, and of other personal CRMs for them; see `heading-words`. */
export const OWN_WORDS: Readonly<Record<string, string>> = {
  met: `met|met on|met date|date met|first met|first met on|first met date|date we met|when we met
    |day met|kennengelernt|kennengelernt am|rencontré le|date de rencontre|conocido el
    |fecha de encuentro|data do encontro|conosciuto il|ontmoet op|träffad den|mødt den|møtt den
    |дата знакомства|дата знайомства|poznani|tanışma tarihi|会った日|出会った日|认识日期|만난 날`,
  'met-at': `met at|where met|where we met|place met|place we met|first met where|first met at
    |met at event|wo kennengelernt|kennengelernt bei|kennengelernt in|où rencontré|lieu de rencontre
    |dónde nos conocimos|lugar de encuentro|onde nos conhecemos|dove conosciuto|место знакомства
    |місце знайомства|出会った場所|会った場所|认识地点|만난 곳`,
  'met-through': `met through|introduced by|introduced through|vorgestellt von|bekannt durch
    |présenté par|presentado por|apresentado por|presentato da|voorgesteld door`,
  status: 'follow up status',
  'follow-up': `follow up|follow up date|follow up on|next follow up|next contact|next contact date
    |next reminder|next reminder at|reminder date|remind on|wiedervorlage|wiedervorlage am|prochain contact|relance
    |próximo contacto|próximo contato|prossimo contatto|volgend contact`,
  'last-contact': `last contact|last contact date|last contacted|last contacted on|last contacted at
    |last interaction|last interaction date|last interacted|last seen|last seen at|last spoke|last spoken
    |last talked
    |last touch|last touchpoint|date last contacted|letzter kontakt|zuletzt kontaktiert
    |letzte interaktion|zuletzt gesprochen|dernier contact|dernière interaction|date du dernier contact
    |último contacto|última interacción|último contato|ultimo contatto|laatste contact
    |senaste kontakt|seneste kontakt|siste kontakt|viimeisin yhteydenotto|ostatni kontakt
    |последний контакт|последняя встреча|останній контакт|poslední kontakt|son görüşme|son temas
    |最終連絡日|最終接触日|最后联系|上次联系|마지막 연락|최근 연락일`,
  cadence: `cadence|frequency|contact frequency|keep in touch|keep in touch frequency|keep in touch every
    |stay in touch|stay in touch frequency|stay in touch every|reminder frequency|follow up frequency
    |reach out every|reconnect every|reconnect|check in every|catch up every|contact every|rhythm|rhythmus|kontakthäufigkeit|kontaktrhythmus|fréquence
    |fréquence de contact|frecuencia|frecuencia de contacto|frequência|frequenza|frequentie
    |частота контакта|連絡頻度|联系频率|연락 주기`,
  discussed: `discussed|points discussed|topics discussed|talked about|we talked about|gesprochen über
    |besprochen|sujets abordés|temas tratados|conversado|argomenti trattati`,
  offers: 'offers|offering|can help with|can offer|bietet|propose|ofrece|oferece|offre|biedt',
  seeks: `seeks|seeking|needs|looking for|sucht|cherche|recherche|busca|procura|cerca|zoekt`,
  interests: `interests|interest|interessen|intérêts|centres d'intérêt|intereses|interesses|interessi
    |intressen|interesser|kiinnostukset|zainteresowania|интересы|інтереси|zájmy|ilgi alanları|興味
    |兴趣|관심사`,
  field: `field|fields|discipline|disciplines|field of work|fachgebiet|fachbereich|disziplin|domaine
    |disciplina|ámbito|área|settore|vakgebied|область деятельности|専門分野|专业领域`,
  knows: 'knows|friends|acquaintances|bekannt mit|kennt|connaît|conoce|conhece|conosce|kent',
  'not-same-as': 'not same as',
  paused: 'paused',
  'no-introductions': 'no introductions',
  uid: 'uid',
};
