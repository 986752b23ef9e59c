using System.Collections.Specialized;

namespace System.Configuration;

// The shape of System.Configuration.ConfigurationManager.
public static class ConfigurationManager
{
    public static NameValueCollection AppSettings { get; } = [];
}
