extension ChinesePhrases {
  var areaWords: AreaWords { Self.words }

  func done(_ share: String, of planned: String) -> String { "完成\(share) 计划\(planned)" }
  func reported(_ date: String, days: Int) -> String { "\(date) \(relative(days: -days))" }

  func updates(_ count: Int, since month: String) -> String {
    "\(month)以来报送\(self.count(count, \.update))"
  }

  func milestones(_ total: Int, met: Int, late: Int) -> String {
    [tally(total, \.milestone), "完成" + tally(met, \.milestone), "逾期" + tally(late, \.milestone)]
      .joined(separator: " · ")
  }

  func milestones(_ counts: [(MilestoneMark, Int)], inFull isFull: Bool) -> String {
    counts.filter { $0.1 > 0 }.map { "\(term($0.0).short)\($0.1)" }.joined(separator: " · ")
  }

  func onTime(rate: String, count: Int, isTooFew: Bool) -> String {
    "按期完成率\(rate)(基于\(number(count))个节点\(isTooFew ? ", 样本过少" : ""))"
  }

  func moved(_ count: Int, of total: Int) -> String {
    "\(number(total))个节点中\(number(count))个调整过原定时限"
  }
  func needs(from party: String) -> String { "待\(party)答复" }
  func moved(from old: String, to new: String) -> String { "原定时限由\(old)调整为\(new)" }

  func promised(_ date: String, timesMoved: Int) -> String {
    timesMoved == 0 ? "原定\(date)，未调整" : "原定\(date)，调整\(timesMoved)次"
  }

  func growing(_ slip: String) -> String { "\(slip)，仍在扩大" }

  func slip(days: Int, within range: ClosedRange<Int>) -> String {
    "\(slip(days: days)) (\(signed(range.lowerBound)) … \(signed(range.upperBound)))"
  }

  func slipInWords(days: Int) -> String {
    switch days {
    case 0: "按期"
    case 1...: "滞后\(count(days, \.day))"
    default: "提前\(count(-days, \.day))"
    }
  }

  func value(_ actual: String, of target: String) -> String { "\(actual)/\(target)" }

  /// A unit that is no Chinese word stands apart.
  func counted(_ value: String, in unit: String) -> String {
    unit.first?.isASCII == true ? "\(value) \(unit)" : value + unit
  }

  func baseline(_ value: String, in period: String) -> String { "基期\(period): \(value)" }

  private static let words = AreaWords(
    blockers: "存在问题", nextStep: "下一步工作", noneReported: "未报送。", status: "状态", promised: "原定",
    expected: "预计",
    noDate: "未定", noNewDate: "新时限未定", slip: "偏差", owner: "责任人", needs: "取决于",
    neededBy: "影响", critical: "重点", weight: "权重", dateNeverMoved: "原定时限未曾调整", dueDatePassed: "时限已过",
    noMilestoneLate: "无逾期节点",
    below: "以下", plannedSpan: "计划期间", slipSpan: "偏差", nowExpected: "预计", metOnTime: "按期完成",
    today: "今日", mitigation: "应对措施", noResponse: "尚无应对", noOwner: "无责任人",
    reviewLate: "逾期", scoreRule: "分值 = 可能性 × 影响", opened: "提出日期", decidedBy: "议定方", actions: "落实事项",
    done: "已办结",
    open: "办理中")
}
