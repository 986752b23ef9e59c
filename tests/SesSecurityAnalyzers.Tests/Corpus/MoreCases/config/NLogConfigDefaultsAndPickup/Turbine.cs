// uses: nlog
using NLog;

namespace Wind.Park;

public sealed class Turbine(string name)
{
    private static readonly Logger Logger = LogManager.GetLogger("Ops.Turbine");
    private double _speed;

    public event EventHandler<double>? Overspeed;

    public void Measure(double speed)
    {
        if (speed < 0)
        {
            Logger.Error($"{name}: the sensor says {speed}");
            return;
        }

        _speed = (_speed * 0.8) + (speed * 0.2);
        if (_speed > 25)
        {
            Logger.Warn($"{name}: {_speed:F1} m/s");
            Overspeed?.Invoke(this, _speed);
        }
    }
}
