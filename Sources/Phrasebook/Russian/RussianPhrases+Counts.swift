import ProgrammeModel

extension RussianPhrases {
  func count(_ number: Int, _ noun: KeyPath<Nouns, Noun>) -> String {
    let form = Self.nouns[keyPath: noun].form(PluralForm(russian: number))
    return "\(self.number(number)) \(form)"
  }

  /// After «из» the noun is in the genitive: из 21 записи, из 22 записей.
  func shown(_ count: Int, of total: Int, _ noun: KeyPath<Nouns, Noun>) -> String {
    let noun = Self.nouns[keyPath: noun]
    let genitive = PluralForm(russian: total) == .one ? noun.genitive : noun.many
    return "\(number(count)) из \(number(total)) \(genitive)"
  }

  func tally(_ number: Int, _ noun: KeyPath<Nouns, Noun>) -> String { self.number(number) }

  func list(_ items: [String]) -> String { items.joined(separator: ", ") }
  func clauses(_ items: [String]) -> String { items.joined(separator: "; ") }

  func kind(_ kind: String) -> String { Self.kinds[kind] ?? kind }

  private static let kinds = [
    Area.kind: "направление", Workstream.kind: "блок работ", Milestone.kind: "контрольная точка",
    Deliverable.kind: "результат", Indicator.kind: "показатель", Update.kind: "обновление",
    Request.kind: "запрос", Practice.kind: "практика", Risk.kind: "риск",
    Decision.kind: "решение", Event.kind: "мероприятие", Agreement.kind: "соглашение",
    TradeSeries.kind: "ряд", Exchange.kind: "обмен", Expert.kind: "эксперт",
    Contact.kind: "контакт", Source.kind: "источник", Holiday.kind: "выходной",
    Programme.kind: "программа", Party.kind: "сторона",
  ]

  private static let nouns = Nouns(
    day: Noun("день", "дня", "дней"), month: Noun("месяц", "месяца", "месяцев"),
    year: Noun("год", "года", "лет"), area: Noun("направление", "направления", "направлений"),
    milestone: Noun(
      "контрольная точка", "контрольные точки", "контрольных точек", genitive: "контрольной точки"),
    request: Noun("запрос", "запроса", "запросов"),
    practice: Noun("практика", "практики", "практик"), risk: Noun("риск", "риска", "рисков"),
    event: Noun("мероприятие", "мероприятия", "мероприятий"),
    agreement: Noun("соглашение", "соглашения", "соглашений"),
    expert: Noun("эксперт", "эксперта", "экспертов"),
    document: Noun("документ", "документа", "документов"),
    source: Noun("источник", "источника", "источников"), series: Noun("ряд", "ряда", "рядов"),
    update: Noun("обновление", "обновления", "обновлений"),
    record: Noun("запись", "записи", "записей"),
    change: Noun("изменение", "изменения", "изменений"),
    error: Noun("ошибка", "ошибки", "ошибок"),
    warning: Noun("предупреждение", "предупреждения", "предупреждений"),
    note: Noun("сведение", "сведения", "сведений"), file: Noun("файл", "файла", "файлов"),
    pane: Noun("панель", "панели", "панелей"),
    conflict: Noun("расхождение", "расхождения", "расхождений"),
    matter: Noun("вопрос", "вопроса", "вопросов"),
    text: Noun("текст", "текста", "текстов"))
}
