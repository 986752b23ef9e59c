using log4net;

namespace Mail.Queue
{
    public class Service
    {
        private static readonly ILog log = LogManager.GetLogger(typeof(Service));
        private Timer? timer;

        public void OnStart(string[] args)
        {
            log.Info("Service started");
            timer = new Timer(Tick, null, TimeSpan.Zero, TimeSpan.FromMinutes(5));
        }

        public void OnStop()
        {
            timer?.Dispose();
            log.Info("Service stopped");
        }

        private void Tick(object? state)
        {
            try
            {
                log.Debug("tick");
            }
            catch (Exception ex)
            {
                log.Fatal("Tick failed", ex);
            }
        }
    }
}
