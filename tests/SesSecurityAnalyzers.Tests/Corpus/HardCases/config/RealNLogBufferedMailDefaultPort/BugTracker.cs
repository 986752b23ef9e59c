// uses: nlog
using NLog;

namespace Bug.Tracking
{
    public class BugTrackingContext
    {
        private static Logger _logger = LogManager.GetCurrentClassLogger();

        public static string GetConnectionString(IReadOnlyDictionary<string, string> settings)
        {
            if (settings.TryGetValue("SessionConnectionString", out var connectionString) && connectionString != "")
            {
                _logger.Info("Connection string from the session");
                return connectionString;
            }

            _logger.Warn("Connection string from the defaults");
            return settings["DefaultConnection"];
        }
    }
}
