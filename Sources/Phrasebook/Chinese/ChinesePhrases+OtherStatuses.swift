import ProgrammeModel

extension ChinesePhrases {
  func term(_ stage: Practice.Stage) -> Term {
    switch stage {
    case .offered: Term("拟分享")
    case .shared: Term("已分享")
    case .studied: Term("研究中")
    case .piloted: Term("试点")
    case .adopted: Term("已采用")
    case .declined: Term("未采用")
    }
  }

  func term(_ level: Risk.Level) -> Term {
    switch level {
    case .low: Term("低")
    case .moderate: Term("中")
    case .substantial: Term("较高")
    case .high: Term("高")
    }
  }

  func term(_ response: Risk.Response) -> Term {
    switch response {
    case .avoid: Term("规避")
    case .reduce: Term("降低")
    case .transfer: Term("转移")
    case .accept: Term("接受")
    }
  }

  func term(_ status: Risk.Status) -> Term {
    switch status {
    case .open: Term("存续")
    case .closed: Term("已关闭")
    case .occurred: Term("已发生")
    }
  }

  func term(_ status: Exchange.Status) -> Term {
    switch status {
    case .planned: Term("计划中", short: "计划")
    case .active: Term("进行中")
    case .suspended: Term("已暂停", short: "暂停")
    case .completed: Term("已完成", short: "完成")
    case .cancelled: Term("已取消", short: "取消")
    }
  }

  func term(_ status: Observation.Status) -> Term {
    switch status {
    case .normal: Term("公布值")
    case .provisional: Term("初步数", short: "初步")
    case .estimated: Term("估计数", short: "估计")
    case .forecast: Term("预测数", short: "预测")
    case .revised: Term("修订数", short: "修订")
    case .missing: Term("缺")
    case .seriesBreak: Term("口径调整", short: "调整")
    case .headline: Term("概数")
    }
  }

  func term(_ certainty: Certainty) -> Term {
    switch certainty {
    case .confirmed: Term("已证实")
    case .reported: Term("据报道")
    case .estimated: Term("估算")
    case .unverified: Term("未核实")
    }
  }

  func term(_ visibility: Visibility) -> Term {
    switch visibility {
    case .internal: Term("内部")
    case .partner: Term("对方可见")
    case .public: Term("公开")
    }
  }
}
