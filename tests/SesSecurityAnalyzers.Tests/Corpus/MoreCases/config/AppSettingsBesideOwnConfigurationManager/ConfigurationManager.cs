using System.Collections.Specialized;

#pragma warning disable CS0436 // our own stand-in, where the framework brings the class along too

namespace System.Configuration
{
    public static class ConfigurationManager
    {
        public static NameValueCollection AppSettings { get; } = new NameValueCollection();
    }
}
