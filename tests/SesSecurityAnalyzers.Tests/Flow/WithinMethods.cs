namespace SesSecurityAnalyzers.Tests.Flow;

/// <summary>What a value meets between its birth and the connection inside one method.</summary>
internal static class WithinMethods
{
    public static IEnumerable<Construct> All =>
    [
        // Variables

        Construct.Statements("local", """
            var port = «465¦587»;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("local constant", """
            const int Port = «465¦587»;
            client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("reassignment", """
            var port = «587¦465»;
            port = «465¦587»;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("assignment as an expression", """
            int first, second;
            first = second = «465¦587»;
            client.Connect(Ses, first, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("compound assignment", """
            var port = 400;
            port += «65¦187»;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("increment", """
            var port = «464¦586»;
            port++;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("field of a local struct", """
            public void Run(SmtpClient client)
            {
                Settings settings;
                settings.Mode = Mode.«None¦StartTls»;
                client.Connect(Ses, 587, settings.Mode); //~ SESA101
            }

            private struct Settings
            {
                public Mode Mode;
            }
            """),
        Construct.Statements("ref local", """
            var port = «587¦465»;
            ref var alias = ref port;
            alias = «465¦587»;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("default literal", """
            client.Connect(Ses, 587, options: «default¦Mode.StartTls»); //~ SESA101
            """),
        Construct.Statements("anonymous type", """
            var settings = new { Port = «465¦587», Mode = Mode.StartTls };
            client.Connect(Ses, settings.Port, settings.Mode); //~ SESA103
            """),
        Construct.Statements("tuple", """
            var settings = (Host: Ses, Port: «465¦587»);
            client.Connect(settings.Host, settings.Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("tuple item by number", """
            var settings = (Ses, «465¦587»);
            client.Connect(settings.Item1, settings.Item2, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("deconstruction of a tuple", """
            var (port, mode) = («465¦587», Mode.StartTls);
            client.Connect(Ses, port, mode); //~ SESA103
            """),
        Construct.Statements("deconstruction into existing variables with discard", """
            int port;
            Mode mode;
            (_, port, mode) = (Ses, «465¦587», Mode.StartTls);
            client.Connect(Ses, port, mode); //~ SESA103
            """),
        Construct.Statements("swap by tuples", """
            int port = 587, other = 465;
            «(port, other) = (other, port);¦»
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("numeric conversions", """
            long wide = «465L¦587L»;
            var port = (int)(ushort)wide;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("boxing", """
            object boxed = «465¦587»;
            client.Connect(Ses, (int)boxed, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("nullable value", """
            int? port = «465¦587»;
            client.Connect(Ses, port.Value, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("nullable with default", """
            int? port = null;
            client.Connect(Ses, port.GetValueOrDefault(«465¦587»), Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("checked arithmetic", """
            int port;
            checked
            {
                port = 500 «- 35¦+ 87»;
            }

            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),

        // Choices

        Construct.Statements("conditional expressions of one condition", """
            var port = flag ? 465 : 587;
            client.Connect(Ses, port, flag ? Mode.«StartTls : Mode.SslOnConnect¦SslOnConnect : Mode.StartTls»); //~ SESA103
            """),
        Construct.Statements("condition kept in a variable", """
            var wrapped = number > 3;
            var port = wrapped ? 465 : 587;
            client.Connect(Ses, port, «!wrapped¦wrapped» ? Mode.SslOnConnect : Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("nested conditional expressions", """
            var port = flag ? number > 3 ? 2587 : «465¦25 + 562» : 587;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("if and else", """
            int port;
            if (flag)
                port = «465¦2587»;
            else
                port = 587;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("early return leaves one path", """
            if («!flag¦flag»)
                return;
            client.Connect(Ses, flag ? 465 : 587, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("throw leaves one path", """
            var port = flag ? 465 : 587;
            if («!flag¦flag»)
                throw new InvalidOperationException();
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("throw expression", """
            var port = flag ? «465¦587» : throw new ArgumentException(nameof(flag));
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("equality narrows an unknown value", """
            if (number == «465¦587»)
                client.Connect(Ses, number, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("inequality and return narrow an unknown value", """
            if (number != «465¦587»)
                return;
            client.Connect(Ses, number, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("and narrows an unknown value", """
            if (flag && number == «465¦587»)
                client.Connect(Ses, number, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("or gives two values", """
            if (number == 587 || number == «465¦2587»)
                client.Connect(Ses, number, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("comparison makes the host known", """
            if (text «==¦!=» Ses)
                client.Connect(text, 587, Mode.None); //~ SESA101
            """),
        Construct.Statements("comparison without case makes the host known", """
            if (string.Equals(text, Ses, StringComparison.OrdinalIgnoreCase))
                client.Connect(text, 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("negated flag as argument", """
            var plain = «true¦false»;
            client.Connect(Ses, 465, useSsl: !plain); //~ SESA103
            """),
        Construct.Statements("boolean operators", """
            const bool Tls = true;
            var secure = Tls & !«true¦false» | false;
            client.Connect(Ses, 465, secure); //~ SESA103
            """),
        Construct.Statements("comparison as argument", """
            var port = flag ? 465 : 2465;
            client.Connect(Ses, port, port «== 465¦> 400»); //~ SESA103
            """),
        Construct.Statements("switch expression", """
            var mode = number switch { 465 => Mode.«StartTls¦SslOnConnect», _ => Mode.StartTls };
            if (number == 465 || number == 587)
                client.Connect(Ses, number, mode); //~ SESA103
            """),
        Construct.Statements("switch expression over text", """
            var port = text switch
            {
                "wrapper" or "ssl" => «465¦587»,
                "" => throw new ArgumentException("", nameof(text)),
                _ when flag => 2587,
                _ => 25 + 562,
            };
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("switch statement", """
            int port;
            switch (text)
            {
                case "a":
                case "b":
                    port = «465¦2587»;
                    break;
                default:
                    port = 587;
                    break;
            }

            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("switch with when clauses", """
            var port = 587;
            switch (number)
            {
                case > 10 when flag:
                    port = «465¦2587»;
                    break;
                case var n when n < 0:
                    return;
            }

            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("goto case", """
            var port = 587;
            switch (text)
            {
                case "old":
                    goto case "older";
                case "older":
                    port = «465¦2587»;
                    goto default;
                default:
                    client.Connect(Ses, port, Mode.StartTls); //~ SESA103
                    break;
            }
            """),
        Construct.Statements("switch over an enum of the application", """
            var day = flag ? DayOfWeek.Monday : DayOfWeek.Friday;
            var port = day switch { DayOfWeek.Monday => 587, DayOfWeek.Friday => «465¦2587», _ => 465 };
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("switch over a tuple", """
            var port = flag ? 465 : 587;
            var mode = (port, flag) switch { (465, true) => Mode.«StartTls¦SslOnConnect», _ => Mode.StartTls };
            client.Connect(Ses, port, mode); //~ SESA103
            """),
        Construct.Statements("is with or", """
            var port = flag ? 465 : 587;
            client.Connect(Ses, port, port is 465 or «587¦2465» ? Mode.SslOnConnect : Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("relational pattern", """
            var port = flag ? 465 : 587;
            client.Connect(Ses, port, port is < 500 and > 400 ? Mode.«StartTls¦SslOnConnect» : Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("negated pattern", """
            if (number is not «465¦587»)
                return;
            client.Connect(Ses, number, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("pattern variable", """
            if (number is «465¦587» and var port)
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("type pattern", """
            object setting = flag ? «465¦587» : "none";
            if (setting is int port)
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("property pattern", """
            var settings = new { Host = Ses, Port = «465¦587» };
            if (settings is { Host.Length: > 0, Port: var port })
                client.Connect(settings.Host, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("list pattern", """
            int[] ports = [«465¦587», 25];
            if (ports is [var first, ..])
                client.Connect(Ses, first, Mode.StartTls); //~ SESA103
            """),

        // Null

        Construct.Statements("null coalescing", """
            var host = Environment.GetEnvironmentVariable("SMTP_HOST") ?? Ses;
            client.Connect(host, 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("null coalescing assignment", """
            int? port = null;
            port ??= «465¦587»;
            client.Connect(Ses, port.Value, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("null coalescing with known left side", """
            string? host = "smtp.example.com";
            client.Connect(«flag ? Ses : host¦host ?? Ses», 587, Mode.None); //~ SESA101
            """),
        Construct.Statements("is null", """
            int? port = flag ? 465 : null;
            client.Connect(Ses, port ?? 587, port is null ? Mode.StartTls : Mode.«StartTls¦SslOnConnect»); //~ SESA103
            """),
        Construct.Statements("is not null", """
            string? host = flag ? Ses : null;
            if (host is not null)
                client.Connect(host, 465, Mode.«StartTls¦SslOnConnect»); //~ SESA103
            """),
        Construct.Statements("HasValue", """
            int? port = flag ? «465¦587» : null;
            if (!port.HasValue)
                return;
            client.Connect(Ses, port.Value, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("conditional access on text", """
            string? host = flag ? " " + Ses : null;
            client.Connect(host?.Trim() ?? "smtp.example.com", 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("conditional access on the client", """
            SmtpClient? maybe = client;
            maybe?.Connect(Ses, 465, Mode.«StartTls¦SslOnConnect»); //~ SESA103
            """),
        Construct.Statements("null-forgiving", """
            string? host = Ses;
            client.Connect(host!, 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("string.IsNullOrEmpty", """
            var host = string.IsNullOrEmpty(text) ? Ses : text;
            client.Connect(host, 587, Mode.«None¦StartTls»); //~ SESA101
            """),

        // Text

        Construct.Statements("interpolation with a hole", """
            client.Connect($"email-smtp.{text}.amazonaws.com", 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("constant interpolation", """
            const string Region = "eu-west-1";
            const string Host = $"email-smtp.{Region}.amazonaws.com";
            client.Connect(Host, 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("interpolation with format and nested choice", """
            client.Connect($"email-smtp{(flag ? "-fips" : "")}.us-{"east"}-{1:D}.amazonaws.com", 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("raw text", """"
            client.Connect("""email-smtp.eu-west-1.amazonaws.com""", 587, Mode.«None¦StartTls»); //~ SESA101
            """"),
        Construct.Statements("raw interpolation", """"
            client.Connect($$"""email-smtp.{{text}}.amazonaws.com""", 587, Mode.«None¦StartTls»); //~ SESA101
            """"),
        Construct.Statements("verbatim text and escapes", """
            client.Connect(@"email-smtp.eu-west-1." + "\u0061mazonaws.com", 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("concatenation", """
            client.Connect("email-smtp." + text + ".amazonaws.com", 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("appending to text", """
            var host = "email-smtp";
            host += "." + text;
            host += ".amazonaws.com";
            client.Connect(host, 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("string.Format", """
            client.Connect(string.Format("email-smtp.{0}.{1}.com", text, "amazonaws"), 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("string.Concat", """
            client.Connect(string.Concat("email-smtp.", text, ".amazonaws.com"), 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("string.Join", """
            client.Connect(string.Join('.', "email-smtp", "eu-west-1", "amazonaws", "com"), 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("Replace", """
            client.Connect("email-smtp.REGION.amazonaws.com".Replace("REGION", "eu-west-1"), 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("Trim, TrimEnd and ToLowerInvariant", """
            client.Connect(" EMAIL-SMTP.EU-WEST-1.AMAZONAWS.COM./".TrimEnd('/').Trim().ToLowerInvariant(), 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("Substring", """
            var address = "smtp://" + Ses;
            client.Connect(address.Substring("smtp://".Length), 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("range of text", """
            var address = "smtp://" + Ses;
            client.Connect(address[7..], 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("Split", """
            var parts = "email-smtp.eu-west-1.amazonaws.com:«465¦587»".Split(':');
            client.Connect(parts[0], int.Parse(parts[1]), Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("StringBuilder", """
            var host = new StringBuilder("email-smtp").Append('.').Append(text);
            host.Append(".amazonaws.com");
            client.Connect(host.ToString(), 587, Mode.«None¦StartTls»); //~ SESA101
            """),
        Construct.Statements("Uri", """
            var uri = new Uri("smtp://email-smtp.eu-west-1.amazonaws.com:587«¦?starttls=always»");
            client.Connect(uri); //~ SESA102
            """),
        Construct.Statements("parts of a Uri", """
            var uri = new Uri("smtp://email-smtp.eu-west-1.amazonaws.com:«465¦587»/");
            client.Connect(uri.Host, uri.Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("UriBuilder", """
            var uri = new UriBuilder { Scheme = "smtps", Host = Ses, Port = «587¦465» };
            client.Connect(uri.Uri); //~ SESA103
            """),

        // Parsing, enums, flags

        Construct.Statements("int.Parse", """
            client.Connect(Ses, int.Parse("«465¦587»", System.Globalization.CultureInfo.InvariantCulture), Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("int.TryParse with fallback", """
            if (!int.TryParse(text, out var port))
                port = «465¦587»;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("Convert", """
            client.Connect(Ses, Convert.ToInt32("«465¦587»"), Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("bool.Parse", """
            client.Connect(Ses, 465, bool.Parse("«false¦True»")); //~ SESA103
            """),
        Construct.Statements("Enum.Parse", """
            client.Connect(Ses, 587, Enum.Parse<Mode>("«None¦StartTls»")); //~ SESA101
            """),
        Construct.Statements("Enum.Parse with type and cast", """
            client.Connect(Ses, 587, (Mode)Enum.Parse(typeof(Mode), "«none¦starttls»", true)); //~ SESA101
            """),
        Construct.Statements("Enum.TryParse with fallback", """
            var mode = Enum.TryParse<Mode>(text, true, out var parsed) ? parsed : Mode.«None¦StartTls»;
            client.Connect(Ses, 587, mode); //~ SESA101
            """),
        Construct.Statements("nameof", """
            client.Connect(Ses, 587, Enum.Parse<Mode>(nameof(Mode.«None¦StartTls»))); //~ SESA101
            """),
        Construct.Statements("enum from number", """
            var number2 = «0¦3»;
            client.Connect(Ses, 587, (Mode)number2); //~ SESA101
            """),
        Construct.Statements("enum to number", """
            var mode = Mode.«StartTls¦SslOnConnect»;
            client.Connect(Ses, (int)mode == 3 ? 465 : 2465, mode); //~ SESA103
            """),
        Construct.Statements("flags joined", """
            var versions = SslProtocols.Tls12;
            versions |= SslProtocols.«Tls11¦Tls13»;
            client.SslProtocols = versions; //~ SESA201
            client.Connect(Ses, 587, Mode.StartTls);
            """),
        Construct.Statements("flags taken away", """
            var versions = SslProtocols.Tls11 | SslProtocols.Tls12 | SslProtocols.Tls13;
            client.SslProtocols = versions & ~SslProtocols.«Tls13¦Tls11»; //~ SESA201
            client.Connect(Ses, 587, Mode.StartTls);
            """),

        // Blocks and jumps

        Construct.Statements("using statement", """
            using (var inner = new SmtpClient())
            {
                inner.Connect(Ses, «465¦587», Mode.StartTls); //~ SESA103
            }

            client.Connect(Ses, 465, Mode.SslOnConnect);
            """),
        Construct.Members("await using", """
            public async Task Run(MimeMessage m, string path)
            {
                using var client = new SmtpClient();
                var port = 587;
                await using (var file = File.OpenRead(path))
                {
                    port = «465¦2587»;
                }

                await client.ConnectAsync(Ses, port, Mode.StartTls); //~ SESA103
                await client.SendAsync(m);
            }
            """),
        Construct.Statements("catch changes the port", """
            var port = 587;
            try
            {
                File.Delete(text);
            }
            catch (IOException)
            {
                port = «465¦2587»;
            }

            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("catch with filter", """
            try
            {
                client.Connect(Ses, 587, Mode.StartTls);
            }
            catch (Exception e) when (e is IOException or TimeoutException)
            {
                client.Connect(Ses, 2587, Mode.«SslOnConnect¦StartTls»); //~ SESA103
            }
            """),
        Construct.Statements("finally has the last word", """
            var port = «587¦465»;
            try
            {
                File.Delete(text);
            }
            finally
            {
                port = «465¦587»;
            }

            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("return inside try", """
            var port = 465;
            try
            {
                if («!flag¦true»)
                    return;
            }
            finally
            {
                File.Delete(text);
            }

            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("goto", """
            var port = 587;
            if (flag)
                goto fallback;
            goto connect;
            fallback:
            port = «465¦2587»;
            connect:
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("lock", """
            var port = 587;
            lock (client)
            {
                port = «465¦2587»;
            }

            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("while loop that falls back", """
            var port = 587;
            while (true)
            {
                try
                {
                    client.Connect(Ses, port, Mode.StartTls); //~ SESA103
                    break;
                }
                catch (IOException)
                {
                    port = «465¦2587»;
                }
            }
            """),
        Construct.Statements("for loop", """
            for (var i = 0; i < 2 && !client.IsConnected; i++)
                client.Connect(Ses, i == 0 ? 587 : «465¦2587», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("for loop over an array", """
            int[] ports = { 587, «465¦2587» };
            for (var i = 0; i < ports.Length; i++)
                client.Connect(Ses, ports[i], Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("foreach over an array", """
            foreach (var port in new[] { 587, «465¦2587» })
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("foreach with break and continue", """
            foreach (var port in new[] { 465, 587 })
            {
                if (port == «587¦465»)
                    continue;
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
                break;
            }
            """),
        Construct.Statements("do loop", """
            var port = 587;
            do
            {
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
                port = «465¦2587»;
            }
            while (!client.IsConnected);
            """),

        // Collections

        Construct.Statements("array element", """
            var ports = new[] { 587, 465 };
            client.Connect(Ses, ports[«1¦0»], Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("index from the end", """
            var ports = new[] { 25, «465¦587» };
            client.Connect(Ses, ports[^1], Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("element written later", """
            var ports = new int[2];
            ports[0] = «465¦587»;
            client.Connect(Ses, ports[0], Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("collection initialiser", """
            foreach (var port in new List<int> { 587, «465¦2587» })
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("list filled by Add", """
            var ports = new List<int>();
            ports.Add(587);
            ports.Add(«465¦2587»);
            foreach (var port in ports)
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("collection expression with spread", """
            int[] usual = [587];
            foreach (var port in (int[])[.. usual, «465¦2587»])
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("dictionary", """
            var ports = new Dictionary<string, int> { ["old"] = 465, ["new"] = 587 };
            client.Connect(Ses, ports["«old¦new»"], Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("TryGetValue with fallback", """
            var ports = new Dictionary<string, int> { ["a"] = 587 };
            var port = ports.TryGetValue(text, out var found) ? found : «465¦2587»;
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("array of tuples", """
            var attempts = new (int Port, Mode Mode)[] { (465, Mode.«StartTls¦SslOnConnect»), (587, Mode.StartTls) };
            foreach (var (port, mode) in attempts)
                client.Connect(Ses, port, mode); //~ SESA103
            """),

        // Functions

        Construct.Statements("lambda in a local", """
            var open = (int port) => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            open(«465¦587»);
            """),
        Construct.Statements("lambda that answers", """
            Func<bool, int> choose = wrapped => wrapped ? 465 : 587;
            client.Connect(Ses, choose(«true¦false»), Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("lambda that changes a captured variable", """
            var port = 587;
            Action shift = () => port = 465;
            «shift();¦»
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("static local function", """
            client.Connect(Ses, Port(«true¦false»), Mode.StartTls); //~ SESA103
            static int Port(bool wrapped) => wrapped ? 465 : 587;
            """),
        Construct.Statements("capturing local function", """
            var port = 587;
            port = «465¦2587»;
            Open();

            void Open() => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("local function with ref parameter", """
            var port = 587;
            Shift(ref port);
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103

            static void Shift(ref int value) => value = «465¦2587»;
            """),
        Construct.Statements("recursive local function", """
            Open(587);

            void Open(int port)
            {
                try
                {
                    client.Connect(Ses, port, Mode.StartTls); //~ SESA103
                }
                catch (IOException) when (port == 587)
                {
                    Open(«465¦2587»);
                }
            }
            """),
        Construct.Statements("delegate of the framework", """
            var port = new Func<int>(delegate { return «465¦587»; }).Invoke();
            client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),

        // The client itself

        Construct.Statements("alias of the client", """
            var other = client;
            other.SslProtocols = SslProtocols.«Tls11¦None»; //~ SESA201
            client.Connect(Ses, 587, Mode.StartTls);
            """),
        Construct.Statements("one of two clients", """
            using var second = new SmtpClient();
            var chosen = flag ? client : second;
            second.CheckCertificateRevocation = false; //~ SESA302
            chosen.Connect(«Ses¦"smtp.example.com"», 587, Mode.StartTls);
            """),
        Construct.Statements("interface of the client", """
            ISmtpClient mail = client;
            mail.Connect(Ses, «465¦587», Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("client in a tuple", """
            var pair = (Client: client, Port: «465¦587»);
            pair.Client.Connect(Ses, pair.Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Statements("named arguments out of order", """
            client.Connect(options: Mode.StartTls, port: «465¦587», host: Ses); //~ SESA103
            """),
        Construct.Members("object initialiser", """
            public void Run(Net.MailMessage m)
            {
                using var client = new Net.SmtpClient { Host = Ses, Port = 587, EnableSsl = «false¦true» }; //~ SESA101
                client.Send(m);
            }
            """),
        Construct.Members("target-typed new", """
            public void Run(Net.MailMessage m)
            {
                using Net.SmtpClient client = new(Ses, 587)«¦ { EnableSsl = true }»; //~ SESA101
                client.Send(m);
            }
            """),
        Construct.Members("last write wins", """
            public void Run(Net.MailMessage m)
            {
                using var client = new Net.SmtpClient(Ses, 587);
                client.EnableSsl = «true¦false»;
                client.EnableSsl = «false¦true»; //~ SESA101
                client.Send(m);
            }
            """),
        Construct.Members("null-conditional assignment", """
            public void Run(Net.MailMessage m)
            {
                Net.SmtpClient? client = new Net.SmtpClient(Ses, 587) { EnableSsl = true };
                client?.EnableSsl = «false¦true»; //~ SESA101
                client?.Send(m);
            }
            """),
        Construct.Members("client made in both branches", """
            public void Run(Net.MailMessage m, bool flag)
            {
                Net.SmtpClient client;
                if (flag)
                    client = new Net.SmtpClient(Ses, 2587) { EnableSsl = true };
                else
                    client = new Net.SmtpClient(Ses, 587)«¦ { EnableSsl = true }»; //~ SESA101
                client.Send(m);
            }
            """),
        Construct.Members("event that may set up the client", """
            public event Action<Net.SmtpClient>? Created;

            public void Run(Net.MailMessage m)
            {
                using var client = new Net.SmtpClient(Ses, 587); //~ SESA101
                «¦Created!(client);»
                client.Send(m);
            }
            """),
        Construct.Members("dynamic may set up the client", """
            public void Run(Net.MailMessage m)
            {
                using var client = new Net.SmtpClient(Ses, 587); //~ SESA101
                «_ = client.Timeout;¦((dynamic)client).EnableSsl = true;»
                client.Send(m);
            }
            """),
        Construct.Members("reflection may set up the client", """
            public void Run(Net.MailMessage m)
            {
                using var client = new Net.SmtpClient(Ses, 587); //~ SESA101
                «_ = client.ToString();¦typeof(Net.SmtpClient).GetProperty("EnableSsl")!.SetValue(client, true);»
                client.Send(m);
            }
            """),
        Construct.Statements("guard before the password is sent", """
            client.Connect(Ses, 587, Mode.StartTlsWhenAvailable); //~ SESA102
            «¦if (!client.IsSecure) throw new InvalidOperationException();»
            client.Authenticate(text, text);
            """),
        Construct.Statements("guard on one path only", """
            client.Connect(Ses, 587, Mode.StartTlsWhenAvailable); //~ SESA102
            if («flag && ¦»!client.IsEncrypted)
                return;
            client.Authenticate(text, text);
            """),
        Construct.Statements("unreachable code", """
            if («flag¦flag && false»)
                client.Connect(Ses, 465, Mode.StartTls); //~ SESA103
            """),
    ];
}
