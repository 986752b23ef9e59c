using log4net;

namespace Village.Site;

public sealed class Site
{
    private static readonly ILog Log = LogManager.GetLogger(typeof(Site));
    private readonly Dictionary<string, string> _pages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["/"] = "Welcome",
        ["/market"] = "Every Saturday",
    };

    public string Render(string path)
    {
        if (_pages.TryGetValue(path, out var page))
        {
            return page;
        }

        Log.Error("Missing page: " + path);
        return "Not here";
    }
}
