using System.Collections.Specialized;

#pragma warning disable CS0436

namespace System.Configuration
{
    public static class ConfigurationManager
    {
        public static NameValueCollection AppSettings { get; } = new NameValueCollection();
    }
}
