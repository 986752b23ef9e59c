using log4net;

namespace Library.Catalogue;

public class Page
{
    private static readonly ILog Log = LogManager.GetLogger("Library.Catalogue");

    private readonly IDictionary<string, string> _query;

    public Page(IDictionary<string, string> query)
    {
        _query = query;
    }

    public int Number
    {
        get
        {
            int number;
            if (!_query.ContainsKey("page") || !Int32.TryParse(_query["page"], out number) || number < 1)
            {
                Log.Debug("No page was given");
                number = 1;
            }
            return number;
        }
    }
}
