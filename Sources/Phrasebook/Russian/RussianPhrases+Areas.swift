extension RussianPhrases {
  var areaWords: AreaWords { Self.words }

  func done(_ share: String, of planned: String) -> String {
    "выполнено \(share) при плане \(planned)"
  }

  func reported(_ date: String, days: Int) -> String { "\(date), \(relative(days: -days))" }

  func updates(_ count: Int, since month: String) -> String {
    "с \(month): \(self.count(count, \.update))"
  }

  func milestones(_ total: Int, met: Int, late: Int) -> String {
    "\(number(total)) · выполнено \(number(met)) · просрочено \(number(late))"
  }

  func milestones(_ counts: [(MilestoneMark, Int)], inFull isFull: Bool) -> String {
    counts.filter { $0.1 > 0 }.map { mark, count in
      let words = counted(mark)
      return "\(isFull ? words.full : words.short) \(number(count))"
    }.joined(separator: ", ")
  }

  /// Before a count a mark is neuter.
  private func counted(_ mark: MilestoneMark) -> Term {
    switch mark {
    case .met: Term("выполнено", short: "вып.")
    case .late: Term("просрочено", short: "проср.")
    case .expectedAnew: Term("с новым сроком", short: "нов. срок")
    case .notMet: Term("не выполнено", short: "не вып.")
    case .cancelled: Term("отменено", short: "отм.")
    case .set, .dueSoon, .partiallyMet: Term(term(mark).short)
    }
  }

  func onTime(rate: String, count: Int, isTooFew: Bool) -> String {
    "в срок \(rate) (по \(number(count)) КТ\(isTooFew ? ", мало" : ""))"
  }

  func moved(_ count: Int, of total: Int) -> String {
    "базовых сроков перенесено: \(number(count)) из \(number(total))"
  }
  func needs(from party: String) -> String { "отвечает \(party)" }
  func moved(from old: String, to new: String) -> String {
    "базовый срок перенесён с \(old) на \(new)"
  }

  func promised(_ date: String, timesMoved: Int) -> String {
    if timesMoved == 0 { return "базовый срок \(date), не переносился" }
    let times = PluralForm(russian: timesMoved).of("раз", "раза", "раз")
    return "базовый срок \(date), переносился \(timesMoved) \(times)"
  }

  func growing(_ slip: String) -> String { "\(slip) и растёт" }

  func slip(days: Int, within range: ClosedRange<Int>) -> String {
    "\(slip(days: days)) (\(signed(range.lowerBound)) … \(signed(range.upperBound)))"
  }

  func slipInWords(days: Int) -> String {
    switch days {
    case 0: "в срок"
    case 1...: "на \(count(days, \.day)) позже срока"
    default: "на \(count(-days, \.day)) раньше срока"
    }
  }

  func value(_ actual: String, of target: String) -> String { "\(actual) из \(target)" }
  func counted(_ value: String, in unit: String) -> String { "\(value) \(unit)" }
  func baseline(_ value: String, in period: String) -> String { "база \(value), \(period)" }

  private static let words = AreaWords(
    blockers: "затруднения", nextStep: "далее", noneReported: "Не указаны.",
    status: "статус",
    promised: "базовый", expected: "прогноз", noDate: "срока нет",
    noNewDate: "нового срока нет", slip: "отклонение", owner: "ответственный", needs: "зависит от",
    neededBy: "нужна для", critical: "критичная", weight: "вес",
    dateNeverMoved: "базовый срок не переносился", dueDatePassed: "срок прошёл",
    noMilestoneLate: "просроченных КТ нет", below: "ниже", plannedSpan: "плановый период",
    slipSpan: "отклонение", nowExpected: "прогноз", metOnTime: "в срок", today: "сегодня",
    mitigation: "меры", noResponse: "мер пока нет", noOwner: "нет ответственного",
    reviewLate: "просрочен", scoreRule: "балл = вероятность × последствия",
    opened: "выявлен", decidedBy: "кем принято", actions: "поручено", done: "исполнено",
    open: "в работе")
}
