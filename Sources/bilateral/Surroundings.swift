import Foundation

/// The variables that the process was started with, or what a kiosk left of them.
enum Surroundings {
  /// Read once, when first asked for, as making the table takes longer than all that is asked of it.
  static let environment = ProcessInfo.processInfo.environment
}
