extension RussianPhrases {
  var recordWords: RecordWords { Self.words }
  func withoutInterpreter(_ count: Int) -> String { "работают без переводчика: \(number(count))" }

  func way(from party: String, to other: String, arrow: String) -> String {
    "\(party) \(arrow) \(other)"
  }

  func standsStill(days: Int) -> String { "без движения \(self.days(days))" }
  func adopted(_ count: Int, of total: Int) -> String {
    "внедрено \(number(count)) из \(number(total))"
  }

  func medianAdoption(days: Int) -> String {
    "медиана \(self.days(days)) до внедрения"
  }

  func signedOn(_ date: String) -> String { "подпись: \(date)" }
  func runs(to date: String) -> String { "по \(date)" }

  func expires(inDays days: Int) -> String {
    days < 0 ? "срок истёк \(relative(days: days))" : "срок истекает \(relative(days: days))"
  }

  func follows(_ title: String) -> String { "продолжает: \(title)" }

  func heads(_ actual: Int, of planned: Int) -> String {
    "\(number(actual)) из \(number(planned))"
  }

  func planned(heads: Int) -> String { "по плану \(number(heads)) чел." }
  func went(_ actual: Int, of planned: Int) -> String {
    "\(number(actual)) чел. из \(number(planned)) по плану"
  }

  func year(_ year: Int, to day: String) -> String { "\(year) г. по \(day)" }
  func byPeriod(_ travellers: String) -> String { "\(travellers) по периодам" }
  func withheld(_ count: Int) -> String { "скрыто имён: \(number(count))" }
  func gaps(_ count: Int) -> String { "пробелов: \(number(count))" }
  func noneIn(_ party: String) -> String { "\(party): нет" }
  func restsOn(_ source: String) -> String { "По источнику: \(source)" }

  private static let words = RecordWords(
    outcome: "итог", noOutcome: "итог не указан", signed: "подписано", inForce: "действует",
    past: "в прошлом", noEnd: "срок не указан", term: "срок действия",
    signatories: "подписали", renewsItself: "продлевается автоматически", went: "факт",
    planned: "план",
    ratioRule: "соотношение = меньшее ÷ большее", shareOfPlan: "% годового плана",
    bothWays: "в обе стороны", all: "всего", sectors: "отрасли",
    worksAt: "место работы",
    languages: "языки", free: "доступен", consent: "согласие", consentGiven: "дано",
    checked: "проверено",
    nameWithheld: "имя скрыто: нет согласия",
    contactInternal: "контакт внутренний, посетителям не показывается", noneHere: "нет",
    countedOncePerSector: "эксперт учтён один раз в каждой отрасли", publisher: "издатель",
    author: "автор",
    published: "опубликовано", accessed: "дата обращения", url: "адрес",
    asWorded: "дословно", conflicts: "расхождения", id: "код", source: "источник",
    noSource: "источник не указан", certainty: "достоверность", visibility: "назначение",
    description: "описание", note: "примечание")
}
