using System.Text;

namespace Domain.Wizard
{
    public class DnsRecord
    {
        public DnsRecord(string type, string name, string value)
        {
            Type = type;
            Name = name;
            Value = value;
        }

        public string Type { get; private set; }
        public string Name { get; private set; }
        public string Value { get; private set; }
    }

    public class SesWizard
    {
        private const string DefaultRegion = "us-east-1";

        public static readonly Dictionary<string, string> SmtpHosts = new Dictionary<string, string>
        {
            { "Gmail", "smtp.gmail.com" },
            { "Amazon SES", "email-smtp.us-east-1.amazonaws.com" },
            { "Amazon SES (old)", "email-smtp.amazonaws.com" },
        };

        public IEnumerable<DnsRecord> Records(string domain, string? region)
        {
            string r = string.IsNullOrWhiteSpace(region) ? DefaultRegion : region.Trim();
            yield return new DnsRecord("MX", domain, "10 inbound-smtp." + r + ".amazonaws.com");
            yield return new DnsRecord("MX", "bounce." + domain, "10 feedback-smtp." + r + ".amazonses.com");
            yield return new DnsRecord("TXT", domain, "v=spf1 include:amazonses.com ~all");
        }

        public string Help(string region, int port)
        {
            var text = new StringBuilder();
            text.AppendLine("Server: email-smtp." + region + ".amazonaws.com");
            text.AppendLine("Port: " + port + " (25, 465, 587, 2465 or 2587)");
            text.AppendLine("Password: not wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY, but the one derived from it");
            return text.ToString();
        }
    }
}
