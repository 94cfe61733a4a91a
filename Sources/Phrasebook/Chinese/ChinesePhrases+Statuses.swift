import ProgrammeModel

extension ChinesePhrases {
  func term(_ status: Milestone.Status) -> Term {
    switch status {
    case .scheduled: Term("计划中", short: "计划")
    case .inProgress: Term("进行中")
    case .met: Term("已完成", short: "完成")
    case .partiallyMet: Term("部分完成", short: "部分")
    case .notMet: Term("未完成")
    case .cancelled: Term("已取消", short: "取消")
    }
  }

  func term(_ mark: MilestoneMark) -> Term {
    switch mark {
    case .set: Term("计划中", short: "计划")
    case .dueSoon: Term("临近时限", short: "临近")
    case .expectedAnew: Term("预计时间有变", short: "预计有变")
    case .late: Term("逾期")
    case .met: Term("已完成", short: "完成")
    case .partiallyMet: Term("部分完成", short: "部分")
    case .notMet: Term("未完成")
    case .cancelled: Term("已取消", short: "取消")
    }
  }

  func term(_ status: Deliverable.Status) -> Term {
    switch status {
    case .planned: Term("计划中", short: "计划")
    case .draft: Term("草案")
    case .submitted: Term("已提交")
    case .accepted: Term("已验收")
    case .rejected: Term("已退回")
    }
  }

  func term(_ status: Event.Status) -> Term {
    switch status {
    case .tentative: Term("暂定")
    case .scheduled: Term("计划中", short: "计划")
    case .confirmed: Term("已确认", short: "确认")
    case .postponed: Term("已延期", short: "延期")
    case .cancelled: Term("已取消", short: "取消")
    case .held: Term("已举行", short: "举行")
    }
  }

  func term(_ mark: RequestMark) -> Term {
    switch mark {
    case .open: Term("待复")
    case .dueSoon: Term("临近时限", short: "临近")
    case .overdue: Term("逾期未复", short: "逾期")
    case .answered: Term("已复")
    }
  }

  func term(_ status: Agreement.Status) -> Term {
    switch status {
    case .planned: Term("拟签")
    case .signed: Term("已签署", short: "已签")
    case .inForce: Term("生效")
    case .expired: Term("已到期")
    case .superseded: Term("已被取代", short: "被取代")
    case .terminated: Term("已终止")
    }
  }

  func term(_ mark: AgreementMark) -> Term {
    switch mark {
    case .openEnded: Term("未注明期限")
    case .expired: Term("已到期")
    case .renewsItself: Term("自动续期")
    }
  }
}
