// uses: nlog
using NLog;

var log = LogManager.GetLogger("program");
log.Info("Started with " + args.Length + " arguments");

try
{
    foreach (var path in args)
    {
        log.Info($"{path}: {File.ReadLines(path).Count()} lines");
    }
}
catch (IOException ex)
{
    log.Error(ex, "A file could not be read");
    return 1;
}

return 0;
