import ProgrammeModel

extension RussianPhrases {
  func term(_ stage: Practice.Stage) -> Term {
    switch stage {
    case .offered: Term("предложено")
    case .shared: Term("передано")
    case .studied: Term("изучается")
    case .piloted: Term("апробация")
    case .adopted: Term("внедрено")
    case .declined: Term("отклонено")
    }
  }

  func term(_ level: Risk.Level) -> Term {
    switch level {
    case .low: Term("низкий")
    case .moderate: Term("умеренный", short: "умерен.")
    case .substantial: Term("существенный", short: "сущест.")
    case .high: Term("высокий")
    }
  }

  func term(_ response: Risk.Response) -> Term {
    switch response {
    case .avoid: Term("избегание", short: "избеж.")
    case .reduce: Term("снижение")
    case .transfer: Term("передача")
    case .accept: Term("принятие")
    }
  }

  func term(_ status: Risk.Status) -> Term {
    switch status {
    case .open: Term("активен")
    case .closed: Term("закрыт")
    case .occurred: Term("реализовался", short: "реализ.")
    }
  }

  func term(_ status: Exchange.Status) -> Term {
    switch status {
    case .planned: Term("запланирован", short: "план")
    case .active: Term("проводится")
    case .suspended: Term("приостановлен", short: "приост.")
    case .completed: Term("завершён")
    case .cancelled: Term("отменён")
    }
  }

  func term(_ status: Observation.Status) -> Term {
    switch status {
    case .normal: Term("по источнику")
    case .provisional: Term("предварительно", short: "предв.")
    case .estimated: Term("оценка")
    case .forecast: Term("прогноз")
    case .revised: Term("уточнено")
    case .missing: Term("нет значения", short: "нет")
    case .seriesBreak: Term("разрыв ряда", short: "разрыв")
    case .headline: Term("значение из заголовка", short: "заголовок")
    }
  }

  func term(_ certainty: Certainty) -> Term {
    switch certainty {
    case .confirmed: Term("подтверждено", short: "подтв.")
    case .reported: Term("по сообщениям", short: "по сообщ.")
    case .estimated: Term("оценка")
    case .unverified: Term("не проверено", short: "не пров.")
    }
  }

  func term(_ visibility: Visibility) -> Term {
    switch visibility {
    case .internal: Term("внутреннее")
    case .partner: Term("для партнёра")
    case .public: Term("общедоступное", short: "общедост.")
    }
  }
}
