namespace Kiosk.Admin;

public class Handler
{
    private static readonly object Gate = new object();
    private static int _requests;

    public static string Process(string path)
    {
        lock (Gate)
        {
            _requests++;
        }

        if (path == null)
            throw new ArgumentNullException("path");

        switch (path.Trim('/').ToLowerInvariant())
        {
            case "":
                return "index";
            case "admin":
                return "admin";
            default:
                return "missing: " + path;
        }
    }

    public static int Requests
    {
        get { return _requests; }
    }
}
