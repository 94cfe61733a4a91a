import ProgrammeModel

extension EnglishPhrases {
  func term(_ form: Deliverable.Form) -> Term {
    Term(form == .dataset ? "data set" : form.rawValue)
  }

  func term(_ mode: Event.Mode) -> Term {
    switch mode {
    case .inPerson: Term("in person")
    case .online: Term("online")
    case .hybrid: Term("hybrid")
    }
  }

  func term(_ form: Agreement.Form) -> Term {
    switch form {
    case .treaty: Term("treaty")
    case .agreement: Term("agreement")
    case .programme: Term("programme")
    case .memorandum: Term("memorandum of understanding", short: "memorandum")
    case .protocolPaper: Term("protocol")
    }
  }

  func term(_ form: Practice.Form) -> Term { Term(form == .dataset ? "data set" : form.rawValue) }

  func term(_ audience: Exchange.Audience) -> Term { Term(audience.rawValue) }

  func term(_ form: Source.Form) -> Term { Term(form == .dataset ? "data set" : form.rawValue) }

  func term(_ flow: TradeSeries.Flow) -> Term {
    switch flow {
    case .total: Term("trade turnover", short: "total")
    case .export: Term("exports")
    case .import: Term("imports")
    case .balance: Term("balance")
    case .services: Term("services")
    case .investment: Term("investment")
    case .tourists: Term("tourists")
    }
  }

  func term(_ scope: TradeSeries.Scope) -> Term {
    switch scope {
    case .allGoods: Term("goods")
    case .nonCommodity: Term("non-commodity non-energy", short: "NCNE")
    case .goodsAndServices: Term("goods and services", short: "goods + s.")
    case .unknown: Term("scope not stated", short: "scope ?")
    }
  }

  func term(_ frequency: TradeSeries.Frequency) -> Term {
    switch frequency {
    case .annual: Term("yearly")
    case .half: Term("half-yearly")
    case .quarterly: Term("quarterly")
    case .monthly: Term("monthly")
    case .yearToDate: Term("since January")
    }
  }

  func languageName(_ tag: String) -> String {
    Self.languageNames[String(tag.prefix { $0 != "-" })] ?? tag
  }

  private static let languageNames = [
    "en": "English", "ru": "Russian", "zh": "Chinese", "fr": "French", "de": "German",
    "es": "Spanish", "ja": "Japanese", "ko": "Korean",
  ]
}
