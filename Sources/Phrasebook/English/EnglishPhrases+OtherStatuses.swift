import ProgrammeModel

extension EnglishPhrases {
  func term(_ stage: Practice.Stage) -> Term {
    switch stage {
    case .offered: Term("offered")
    case .shared: Term("shared")
    case .studied: Term("studied")
    case .piloted: Term("piloted")
    case .adopted: Term("adopted")
    case .declined: Term("declined")
    }
  }

  func term(_ level: Risk.Level) -> Term {
    switch level {
    case .low: Term("low")
    case .moderate: Term("moderate")
    case .substantial: Term("substantial")
    case .high: Term("high")
    }
  }

  func term(_ response: Risk.Response) -> Term {
    switch response {
    case .avoid: Term("avoid")
    case .reduce: Term("reduce")
    case .transfer: Term("transfer")
    case .accept: Term("accept")
    }
  }

  func term(_ status: Risk.Status) -> Term {
    switch status {
    case .open: Term("open")
    case .closed: Term("closed")
    case .occurred: Term("occurred")
    }
  }

  func term(_ status: Exchange.Status) -> Term {
    switch status {
    case .planned: Term("planned")
    case .active: Term("in progress")
    case .suspended: Term("suspended")
    case .completed: Term("completed")
    case .cancelled: Term("cancelled")
    }
  }

  func term(_ status: Observation.Status) -> Term {
    switch status {
    case .normal: Term("as stated")
    case .provisional: Term("provisional", short: "prov.")
    case .estimated: Term("estimated", short: "est.")
    case .forecast: Term("forecast")
    case .revised: Term("revised")
    case .missing: Term("missing")
    case .seriesBreak: Term("break in series", short: "break")
    case .headline: Term("headline value", short: "headline")
    }
  }

  func term(_ certainty: Certainty) -> Term {
    switch certainty {
    case .confirmed: Term("confirmed")
    case .reported: Term("reported")
    case .estimated: Term("estimated")
    case .unverified: Term("unverified")
    }
  }

  func term(_ visibility: Visibility) -> Term {
    switch visibility {
    case .internal: Term("internal")
    case .partner: Term("for the partner", short: "partner")
    case .public: Term("public")
    }
  }
}
