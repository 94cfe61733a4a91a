import ProgrammeModel

extension ChinesePhrases {
  func term(_ flow: TradeSeries.Flow) -> Term {
    switch flow {
    case .total: Term("贸易额")
    case .export: Term("出口")
    case .import: Term("进口")
    case .balance: Term("贸易差额", short: "差额")
    case .services: Term("服务贸易", short: "服务")
    case .investment: Term("投资")
    case .tourists: Term("游客")
    }
  }

  func term(_ scope: TradeSeries.Scope) -> Term {
    switch scope {
    case .allGoods: Term("货物")
    case .nonCommodity: Term("非原料非能源")
    case .goodsAndServices: Term("货物和服务", short: "货物服务")
    case .unknown: Term("口径未注明", short: "口径?")
    }
  }

  func term(_ frequency: TradeSeries.Frequency) -> Term {
    switch frequency {
    case .annual: Term("年度")
    case .half: Term("半年度")
    case .quarterly: Term("季度")
    case .monthly: Term("月度")
    case .yearToDate: Term("年初累计")
    }
  }
}
