extension ChinesePhrases {
  var sectors: [String: String] { Self.allSectors }

  private static let allSectors = [
    "agriculture": "农业",
    "construction": "建筑",
    "culture": "文化",
    "digital": "数字技术",
    "education": "教育",
    "energy": "能源",
    "environment": "生态环境",
    "finance": "金融",
    "housing": "住房",
    "industry": "工业",
    "law": "法律",
    "logistics": "物流",
    "media": "媒体",
    "olympics": "奥运",
    "public-health": "卫生健康",
    "science": "科学",
    "sport": "体育",
    "tourism": "旅游",
    "transport": "交通",
    "urban-planning": "城市规划",
  ]
}
