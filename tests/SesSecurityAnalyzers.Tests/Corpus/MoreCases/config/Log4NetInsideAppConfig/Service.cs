using log4net;

namespace Depot.Service;

public sealed class Service
{
    private static readonly ILog Log = LogManager.GetLogger(typeof(Service));

    public void Start() => Log.Info("started");
}
