import ProgrammeModel

extension RussianPhrases {
  func term(_ flow: TradeSeries.Flow) -> Term {
    switch flow {
    case .total: Term("товарооборот")
    case .export: Term("экспорт")
    case .import: Term("импорт")
    case .balance: Term("сальдо")
    case .services: Term("услуги")
    case .investment: Term("инвестиции")
    case .tourists: Term("турпоток")
    }
  }

  func term(_ scope: TradeSeries.Scope) -> Term {
    switch scope {
    case .allGoods: Term("товары")
    case .nonCommodity: Term("несырьевой неэнергетический", short: "ННЭ")
    case .goodsAndServices: Term("товары и услуги", short: "тов. и усл.")
    case .unknown: Term("охват не указан", short: "охват ?")
    }
  }

  func term(_ frequency: TradeSeries.Frequency) -> Term {
    switch frequency {
    case .annual: Term("по годам")
    case .half: Term("по полугодиям")
    case .quarterly: Term("по кварталам")
    case .monthly: Term("по месяцам")
    case .yearToDate: Term("с начала года")
    }
  }
}
