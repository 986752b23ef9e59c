namespace SesSecurityAnalyzers.Tests.Flow;

/// <summary>What well-known methods and operators make of known values.</summary>
internal static class KnownMethods
{
    public static IEnumerable<Construct> All =>
    [
        // Comparison

        Construct.Statements("object.Equals", """
            var one = «1¦2»;
            client.Connect(Ses, object.Equals(one, 1) ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("ReferenceEquals", """
            string? host = «null¦Ses»;
            client.Connect(Ses, ReferenceEquals(host, null) ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("int.Equals", """
            var one = «1¦2»;
            client.Connect(Ses, one.Equals(1) ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("string.Equals that ignores case", """
            var name = "TLS";
            client.Connect(Ses, string.Equals(name, "«tls¦ssl»", StringComparison.OrdinalIgnoreCase) ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("string.Equals that heeds case", """
            var name = "TLS";
            client.Connect(Ses, name.Equals("«TLS¦tls»", StringComparison.Ordinal) ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("IsNullOrEmpty of a known text", """
            var name = "«¦x»";
            client.Connect(Ses, string.IsNullOrEmpty(name) ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("IsNullOrWhiteSpace of a known text", """
            var name = "« ¦x»";
            client.Connect(Ses, string.IsNullOrWhiteSpace(name) ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("IsNullOrEmpty of a text that is known in part", """
            var name = $"a{text}";
            client.Connect(Ses, string.IsNullOrEmpty(name) ? «587¦465» : «465¦587», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("IsNullOrEmpty of null", """
            string? name = null;
            client.Connect(Ses, string.IsNullOrEmpty(name) ? «465¦587» : «587¦465», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("Contains of a known text", """
            var host = Ses;
            client.Connect(host, host.Contains("«us-east¦eu-west»") ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("type of a boxed number", """
            object port = «465¦"x"»;
            client.Connect(Ses, port is int ? 465 : 587, Mode.StartTls); //~ SESA103
            """),

        Construct.Statements("declaration pattern of a text", """
            object port = «465¦"x"»;
            client.Connect(Ses, port is int known ? known : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("declaration pattern of a text for a text", """
            object host = «Ses¦"x"»;
            client.Connect(host is string known ? known : "localhost", 465, Mode.StartTls); //~ SESA103
            """),

        // Texts

        Construct.Statements("string.Intern", """
            var host = string.Intern(Ses);
            client.Connect(host, «465¦587», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("Replace by what is not known", """
            var host = "email-smtp.REGION.amazonaws.com".Replace("REGION", text);
            client.Connect(host, «465¦587», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("Substring of a length", """
            var host = "<" + Ses + ">";
            client.Connect(host.Substring(1, 34), «465¦587», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("StringBuilder that is cleared", """
            var builder = new StringBuilder("example.");
            builder.Clear().Append(Ses);
            client.Connect(builder.ToString(), «465¦587», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("format of a number with a brace", """
            var url = string.Format("smtp{2}://{0}:{1}/{{x}}", Ses, «465¦587», "");
            client.Connect(new Uri(url.Replace("{x}", "?starttls=always"))); //~ SESA103
            """),

        // Numbers

        Construct.Statements("int.TryParse of a known text", """
            int.TryParse("«465¦587»", out var port);
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("int.TryParse of a text that is no number", """
            client.Connect(Ses, int.TryParse("x", out var port) ? 587 : «465¦2587», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("negation", """
            var port = «-465¦-587»;
            client.Connect(Ses, -port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("complement", """
            var port = «-466¦-588»;
            client.Connect(Ses, ~port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("unary plus", """
            var port = «465¦587»;
            client.Connect(Ses, +port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("division", """
            var port = «930¦1174»;
            client.Connect(Ses, port / 2, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("division by zero is not followed", """
            var port = «465¦587»;
            var zero = 0;
            client.Connect(Ses, flag ? port : port / zero, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("conversion from double", """
            var port = «465.9¦587.2»;
            client.Connect(Ses, (int)port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("Nullable that is made", """
            var port = new int?(«465¦587»);
            client.Connect(Ses, port.Value, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("Interlocked.Exchange", """
            var port = «587¦465»;
            Interlocked.Exchange(ref port, «465¦587»);
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),

        // Collections

        Construct.Statements("First", """
            var ports = new List<int> { «465¦587», 25 };
            client.Connect(Ses, ports.First(), Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("Last", """
            var ports = new[] { 25, «465¦587» };
            client.Connect(Ses, ports.Last(), Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("ElementAt", """
            var ports = new[] { 2587, «465¦587» };
            client.Connect(Ses, ports.ElementAt(1), Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("TryGetValue of a known key", """
            var ports = new Dictionary<string, int> { ["tls"] = «465¦587» };
            client.Connect(Ses, ports.TryGetValue("tls", out var port) ? port : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("TryGetValue of a key that is missing", """
            var ports = new Dictionary<string, int> { ["tls"] = «587¦465» };
            client.Connect(Ses, ports.TryGetValue("ssl", out var port) ? port : «465¦587», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("pairs of a dictionary", """
            var hosts = new Dictionary<string, int> { [Ses] = «465¦587» };
            foreach (var pair in hosts)
                client.Connect(pair.Key, pair.Value, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("values of a dictionary", """
            var ports = new Dictionary<string, int> { ["a"] = «465¦587» };
            client.Connect(Ses, ports.Values.First(), Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("keys of a dictionary", """
            var ports = new Dictionary<int, string> { [«465¦587»] = "a" };
            client.Connect(Ses, ports.Keys.First(), Mode.StartTls); //~ SESA103
            """),

        // Tasks and ends

        Construct.Statements("Task that is made", """
            var port = new Task<int>(() => «465¦587»);
            port.Start();
            client.Connect(Ses, port.Result, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("Environment.Exit", """
            if («!flag¦flag»)
                Environment.Exit(1);
            client.Connect(Ses, flag ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("ExceptionDispatchInfo.Throw", """
            if («!flag¦flag»)
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(new InvalidOperationException());
            client.Connect(Ses, flag ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("Options.Create", """
            public void Run(SmtpClient client)
            {
                var options = Microsoft.Extensions.Options.Options.Create(new Settings { Port = «465¦587» });
                client.Connect(Ses, options.Value.Port, Mode.StartTls); //~ SESA103
            }

            public sealed class Settings
            {
                public int Port { get; set; }
            }
            """),

        // Addresses

        Construct.Statements("Uri in two parts", """
            client.Connect(new Uri(new Uri("smtp://" + Ses + ":«465¦587»"), "?starttls=always")); //~ SESA103
            """),
        Construct.Statements("UriBuilder from a text", """
            var uri = new UriBuilder("smtp://" + Ses + ":«465¦587»") { Query = "starttls=always" };
            client.Connect(uri.Uri); //~ SESA103
            """),
        Construct.Statements("parts of a Uri with a user", """
            var uri = new Uri("smtp://user@" + Ses + ":«465¦587»");
            client.Connect(uri.Host, uri.Port, Mode.StartTls); //~ SESA103
            """),
    ];
}
