import ProgrammeModel

extension RussianPhrases {
  func term(_ form: Deliverable.Form) -> Term {
    switch form {
    case .document: Term("документ")
    case .dataset: Term("набор данных")
    case .system: Term("система")
    case .event: Term("мероприятие")
    case .training: Term("обучение")
    case .agreement: Term("соглашение")
    case .other: Term("иное")
    }
  }

  func term(_ mode: Event.Mode) -> Term {
    switch mode {
    case .inPerson: Term("очно")
    case .online: Term("по видеосвязи", short: "ВКС")
    case .hybrid: Term("очно и по видеосвязи", short: "смеш.")
    }
  }

  func term(_ form: Agreement.Form) -> Term {
    switch form {
    case .treaty: Term("договор")
    case .agreement: Term("соглашение")
    case .programme: Term("программа")
    case .memorandum: Term("меморандум о взаимопонимании", short: "меморандум")
    case .protocolPaper: Term("протокол")
    }
  }

  func term(_ form: Practice.Form) -> Term {
    switch form {
    case .document: Term("документ")
    case .visit: Term("визит")
    case .seminar: Term("семинар")
    case .training: Term("обучение")
    case .dataset: Term("набор данных")
    case .advice: Term("консультация")
    }
  }

  func term(_ audience: Exchange.Audience) -> Term {
    switch audience {
    case .instructors: Term("преподаватели")
    case .students: Term("студенты")
    case .schoolchildren: Term("школьники")
    case .researchers: Term("исследователи")
    case .officials: Term("должностные лица")
    case .artists: Term("артисты")
    }
  }

  func term(_ form: Source.Form) -> Term {
    switch form {
    case .press: Term("пресса")
    case .official: Term("официальный")
    case .statistics: Term("статистика")
    case .document: Term("документ")
    case .dataset: Term("набор данных")
    case .internal: Term("внутренний")
    }
  }

  func languageName(_ tag: String) -> String {
    Self.languageNames[String(tag.prefix { $0 != "-" })] ?? tag
  }

  private static let languageNames = [
    "en": "английский", "ru": "русский", "zh": "китайский", "fr": "французский",
    "de": "немецкий", "es": "испанский", "ja": "японский", "ko": "корейский",
  ]
}
