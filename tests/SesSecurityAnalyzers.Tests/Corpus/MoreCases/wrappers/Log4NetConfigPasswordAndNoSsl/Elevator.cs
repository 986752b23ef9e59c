using log4net;

[assembly: log4net.Config.XmlConfigurator(ConfigFile = "log4net.config", Watch = true)]

namespace Elevator.Service
{
    public class Elevator
    {
        private static readonly ILog log = LogManager.GetLogger(typeof(Elevator));

        public void Stop(int floor)
        {
            if (log.IsWarnEnabled)
            {
                log.WarnFormat("Unexpected stop at floor {0}", floor);
            }
        }
    }
}
