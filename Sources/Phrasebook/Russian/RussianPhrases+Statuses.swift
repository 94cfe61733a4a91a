import ProgrammeModel

// A milestone is feminine (контрольная точка), a deliverable and a request masculine, an event and
// an agreement neuter.
extension RussianPhrases {
  func term(_ status: Milestone.Status) -> Term {
    switch status {
    case .scheduled: Term("запланирована", short: "план")
    case .inProgress: Term("в работе")
    case .met: Term("выполнена")
    case .partiallyMet: Term("выполнена частично", short: "частично")
    case .notMet: Term("не выполнена", short: "не вып.")
    case .cancelled: Term("отменена")
    }
  }

  func term(_ mark: MilestoneMark) -> Term {
    switch mark {
    case .set: Term("запланирована", short: "план")
    case .dueSoon: Term("срок подходит", short: "скоро срок")
    case .expectedAnew: Term("ожидается в новый срок", short: "новый срок")
    case .late: Term("просрочена")
    case .met: Term("выполнена")
    case .partiallyMet: Term("выполнена частично", short: "частично")
    case .notMet: Term("не выполнена", short: "не вып.")
    case .cancelled: Term("отменена")
    }
  }

  func term(_ status: Deliverable.Status) -> Term {
    switch status {
    case .planned: Term("запланирован", short: "план")
    case .draft: Term("проект")
    case .submitted: Term("представлен")
    case .accepted: Term("принят")
    case .rejected: Term("отклонён")
    }
  }

  func term(_ status: Event.Status) -> Term {
    switch status {
    case .tentative: Term("предварительно", short: "предв.")
    case .scheduled: Term("запланировано", short: "план")
    case .confirmed: Term("подтверждено", short: "подтв.")
    case .postponed: Term("перенесено")
    case .cancelled: Term("отменено")
    case .held: Term("состоялось")
    }
  }

  func term(_ mark: RequestMark) -> Term {
    switch mark {
    case .open: Term("на рассмотрении", short: "открыт")
    case .dueSoon: Term("срок подходит", short: "скоро срок")
    case .overdue: Term("ответ просрочен", short: "просрочен")
    case .answered: Term("дан ответ")
    }
  }

  func term(_ status: Agreement.Status) -> Term {
    switch status {
    case .planned: Term("готовится")
    case .signed: Term("подписано")
    case .inForce: Term("действует")
    case .expired: Term("срок истёк")
    case .superseded: Term("заменено")
    case .terminated: Term("прекращено")
    }
  }

  func term(_ mark: AgreementMark) -> Term {
    switch mark {
    case .openEnded: Term("срок не указан")
    case .expired: Term("срок истёк")
    case .renewsItself: Term("продлевается автоматически", short: "автопродл.")
    }
  }
}
