extension ChinesePhrases {
  var needsTerminal: String { "需要终端：ssh -t" }
  var viewOnly: String { "仅供查看" }
  var publicOnly: String { "仅显示公开记录" }
  var ended: String { "会话已结束" }
  var directoryReplaced: String { "数据目录已更换，需重新连接" }
  var anyKeyStops: String { "按任意键停止轮播" }
  var areasGreen: String { "据实评级为绿灯的领域" }
  var evidenceBasis: String { "依据逾期节点、风险和数据时效" }

  func paused(resumesIn seconds: Int) -> String { "轮播暂停，\(seconds)秒后继续" }
  func ends(in seconds: Int) -> String { "会话将于\(seconds)秒后结束" }
  func page(_ number: Int, of total: Int) -> String { "第\(number)页，共\(total)页" }

  func newest(days: Int, party: String, area: String) -> String {
    "最近报送: \(party) \(area)，\(relative(days: -days))"
  }

  func oldest(days: Int, party: String, area: String) -> String {
    "最久未报送: \(party) \(area)，\(relative(days: -days))"
  }

  func of(_ total: Int) -> String { "共\(total)个" }
  func daysNoun(_ count: Int) -> String { "天后" }
}
