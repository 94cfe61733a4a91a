import ProgrammeModel

extension EnglishPhrases {
  func term(_ status: Milestone.Status) -> Term {
    switch status {
    case .scheduled: Term("scheduled")
    case .inProgress: Term("in progress")
    case .met: Term("met")
    case .partiallyMet: Term("partially met", short: "part met")
    case .notMet: Term("not met")
    case .cancelled: Term("cancelled")
    }
  }

  func term(_ mark: MilestoneMark) -> Term {
    switch mark {
    case .set: Term("set")
    case .dueSoon: Term("due soon")
    case .expectedAnew: Term("new date expected", short: "new date")
    case .late: Term("overdue", short: "late")
    case .met: Term("met")
    case .partiallyMet: Term("partially met", short: "part met")
    case .notMet: Term("not met")
    case .cancelled: Term("cancelled")
    }
  }

  func term(_ status: Deliverable.Status) -> Term {
    switch status {
    case .planned: Term("planned")
    case .draft: Term("draft")
    case .submitted: Term("submitted")
    case .accepted: Term("accepted")
    case .rejected: Term("rejected")
    }
  }

  func term(_ status: Event.Status) -> Term {
    switch status {
    case .tentative: Term("tentative")
    case .scheduled: Term("scheduled")
    case .confirmed: Term("confirmed")
    case .postponed: Term("postponed")
    case .cancelled: Term("cancelled")
    case .held: Term("held")
    }
  }

  func term(_ mark: RequestMark) -> Term {
    switch mark {
    case .open: Term("open")
    case .dueSoon: Term("due soon")
    case .overdue: Term("answer overdue", short: "late")
    case .answered: Term("answered")
    }
  }

  func term(_ status: Agreement.Status) -> Term {
    switch status {
    case .planned: Term("to be signed", short: "planned")
    case .signed: Term("signed")
    case .inForce: Term("in force")
    case .expired: Term("expired")
    case .superseded: Term("superseded")
    case .terminated: Term("terminated")
    }
  }

  func term(_ mark: AgreementMark) -> Term {
    switch mark {
    case .openEnded: Term("no end stated")
    case .expired: Term("expired")
    case .renewsItself: Term("renews automatically", short: "auto-renews")
    }
  }
}
