namespace SesSecurityAnalyzers.Tests.Flow;

/// <summary>What a value or a client meets on its way through fields, types, calls and files.</summary>
internal static class AcrossMethods
{
    public static IEnumerable<Construct> All =>
    [
        // Fields and properties

        Construct.Members("const field", """
            private const int Port = «465¦587»;

            public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("const field from other constants", """
            private const int Base = 400;
            private const int Port = Base + «65¦187»;

            public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("static readonly field", """
            private static readonly int Port = int.Parse("«465¦587»");

            public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("static constructor", """
            private static readonly int Port;

            static Sample() => Port = «465¦587»;

            public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("readonly field set by the constructor", """
            private readonly int _port;

            public Sample() => _port = «465¦587»;

            public void Run(SmtpClient client) => client.Connect(Ses, _port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("field set by the constructor on a condition", """
            private readonly int _port = 587;

            public Sample(bool wrapped)
            {
                if (wrapped)
                    _port = «465¦2587»;
            }

            public void Run(SmtpClient client) => client.Connect(Ses, _port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("two fields set under one condition", """
            private readonly int _port;
            private readonly Mode _mode;

            public Sample(bool wrapped)
            {
                _port = wrapped ? 465 : 587;
                _mode = «!wrapped¦wrapped» ? Mode.SslOnConnect : Mode.StartTls;
            }

            public void Run(SmtpClient client) => client.Connect(Ses, _port, _mode); //~ SESA103
            """),
        Construct.Members("chained constructors", """
            private readonly int _port;

            public Sample()
                : this(«465¦587»)
            {
            }

            private Sample(int port) => _port = port;

            public void Run(SmtpClient client) => client.Connect(Ses, _port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("private field written once more", """
            private int _port = 587;

            public void Shift() => _port = «465¦2587»;

            public void Run(SmtpClient client) => client.Connect(Ses, _port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("get-only property", """
            private int Port { get; } = «465¦587»;

            public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("computed property", """
            private static bool Wrapped => «true¦false»;

            private static int Port => Wrapped ? 465 : 587;

            public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("property with a body", """
            private readonly string? _override = null;

            private int Port
            {
                get
                {
                    if (_override is { Length: > 0 })
                        return 2587;
                    return «465¦587»;
                }
            }

            public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("property over the field keyword", """
            private int Port { get => field; init => field = value; } = «465¦587»;

            public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            """),
        Construct.Source("init property", """
            internal sealed class Settings
            {
                public int Port { get; init; } = 587;
            }

            public sealed class Sample
            {
                private readonly Settings _settings = new()«{ Port = 465 }¦»;

                public void Run(SmtpClient client) => client.Connect(Ses, _settings.Port, Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Source("static property", """
            internal static class Settings
            {
                public static int Port { get; } = «465¦587»;
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => client.Connect(Ses, Settings.Port, Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Source("constants as an enum", """
            internal enum Ports
            {
                Wrapper = 465,
                Submission = 587,
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => client.Connect(Ses, (int)Ports.«Wrapper¦Submission», Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Source("indexer", """
            internal sealed class Settings
            {
                public int this[string key] => key == "wrapper" ? 465 : 587;
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => client.Connect(Ses, new Settings()["«wrapper¦submission»"], Mode.StartTls); //~ SESA103
            }
            """),

        // Types that hold settings

        Construct.Source("primary constructor of a class", """
            internal sealed class Mailer(string host, int port)
            {
                public void Run(SmtpClient client) => client.Connect(host, port, Mode.StartTls); //~ SESA103
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => new Mailer(Ses, «465¦587»).Run(client);
            }
            """),
        Construct.Source("primary constructor with a base call", """
            internal abstract class Connection(int port)
            {
                protected int Port { get; } = port;
            }

            internal sealed class SesConnection(bool wrapped) : Connection(wrapped ? 465 : 587)
            {
                public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => new SesConnection(«true¦false»).Run(client);
            }
            """),
        Construct.Source("record", """
            internal sealed record Settings(string Host, int Port = 587);

            public sealed class Sample
            {
                private static readonly Settings Current = new(Ses«, 465¦»);

                public void Run(SmtpClient client) => client.Connect(Current.Host, Current.Port, Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Source("with on a record", """
            internal sealed record Settings(string Host, int Port, Mode Mode);

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    var usual = new Settings(Ses, 587, Mode.StartTls);
                    var other = usual with { Port = «465¦2587» };
                    client.Connect(other.Host, other.Port, other.Mode); //~ SESA103
                }
            }
            """),
        Construct.Source("with leaves the original", """
            internal sealed record Settings(string Host, int Port);

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    var usual = new Settings(Ses, 587);
                    var other = usual with { Port = 465 };
                    client.Connect(usual.Host, «other¦usual».Port, Mode.StartTls); //~ SESA103
                }
            }
            """),
        Construct.Source("deconstruction of a record", """
            internal sealed record Settings(string Host, int Port, Mode Mode);

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    var (host, port, mode) = new Settings(Ses, «465¦587», Mode.StartTls);
                    client.Connect(host, port, mode); //~ SESA103
                }
            }
            """),
        Construct.Source("own Deconstruct", """
            internal sealed class Settings
            {
                public void Deconstruct(out string host, out int port)
                {
                    host = Ses;
                    port = «465¦587»;
                }
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    var (host, port) = new Settings();
                    client.Connect(host, port, Mode.StartTls); //~ SESA103
                }
            }
            """),
        Construct.Source("record that checks in its constructor", """
            internal sealed record Settings
            {
                public Settings(string host, int port)
                {
                    ArgumentException.ThrowIfNullOrEmpty(host);
                    if (port is < 1 or > 65535)
                        throw new ArgumentOutOfRangeException(nameof(port));
                    Host = host;
                    Port = port;
                }

                public string Host { get; }

                public int Port { get; }
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    var settings = new Settings(Ses, «465¦587»);
                    client.Connect(settings.Host, settings.Port, Mode.StartTls); //~ SESA103
                }
            }
            """),
        Construct.Source("settings class with initial values", """
            internal sealed class Settings
            {
                public string Host { get; set; } = Ses;

                public int Port { get; set; } = «465¦587»;
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    var settings = new Settings();
                    client.Connect(settings.Host, settings.Port, Mode.StartTls); //~ SESA103
                }
            }
            """),
        Construct.Source("class shared, struct copied", """
            internal «class¦struct» Settings
            {
                public int Port;
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    var first = new Settings { Port = 587 };
                    var second = first;
                    second.Port = 465;
                    client.Connect(Ses, first.Port, Mode.StartTls); //~ SESA103
                }
            }
            """),
        Construct.Source("nested settings by initialiser", """
            internal sealed class Smtp
            {
                public int Port { get; set; } = 587;
            }

            internal sealed class Settings
            {
                public Smtp Smtp { get; } = new();
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    var settings = new Settings { Smtp = { Port = «465¦2587» } };
                    client.Connect(Ses, settings.Smtp.Port, Mode.StartTls); //~ SESA103
                }
            }
            """),
        Construct.Source("settings filled by a method", """
            internal sealed class Settings
            {
                public int Port { get; private set; } = 587;

                public void UseWrapper() => Port = «465¦2587»;
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    var settings = new Settings();
                    settings.UseWrapper();
                    client.Connect(Ses, settings.Port, Mode.StartTls); //~ SESA103
                }
            }
            """),
        Construct.Source("fluent builder", """
            internal sealed class Builder
            {
                private int _port = 587;
                private Mode _mode = Mode.StartTls;

                public Builder Port(int port)
                {
                    _port = port;
                    return this;
                }

                public Builder With(Mode mode)
                {
                    _mode = mode;
                    return this;
                }

                public void Open(SmtpClient client) => client.Connect(Ses, _port, _mode); //~ SESA103
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => new Builder().Port(465).With(Mode.«StartTls¦SslOnConnect»).Open(client);
            }
            """),
        Construct.Source("dictionary of settings", """
            internal sealed record Settings(int Port, Mode Mode);

            public sealed class Sample
            {
                private static readonly Dictionary<string, Settings> ByTenant = new()
                {
                    ["north"] = new(587, Mode.StartTls),
                    ["south"] = new(465, Mode.«StartTls¦SslOnConnect»),
                };

                public void Run(SmtpClient client, string tenant)
                {
                    var settings = ByTenant[tenant];
                    client.Connect(Ses, settings.Port, settings.Mode); //~ SESA103
                }
            }
            """),
        Construct.Source("list of settings through LINQ", """
            internal sealed record Settings(string Name, int Port, Mode Mode);

            public sealed class Sample
            {
                private static readonly IReadOnlyList<Settings> All = [new("a", 587, Mode.StartTls), new("b", 465, Mode.«StartTls¦SslOnConnect»)];

                public void Run(SmtpClient client, string name)
                {
                    var settings = All.First(s => s.Name == name);
                    client.Connect(Ses, settings.Port, settings.Mode); //~ SESA103
                }
            }
            """),
        Construct.Source("tuple in a static field", """
            public sealed class Sample
            {
                private static readonly (string Host, int Port) Endpoint = (Ses, «465¦587»);

                public void Run(SmtpClient client) => client.Connect(Endpoint.Host, Endpoint.Port, Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Source("conversion operator", """
            internal readonly struct Port(int value)
            {
                public static implicit operator int(Port port) => port.Value;

                private int Value => value;
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => client.Connect(Ses, new Port(«465¦587»), Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Source("own operator", """
            internal readonly record struct Port(int Value)
            {
                public static Port operator +(Port port, int more) => new(port.Value + more);
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => client.Connect(Ses, (new Port(400) + «65¦187»).Value, Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Source("generic holder", """
            internal sealed class Holder<T>(T value)
            {
                public T Value => value;
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => client.Connect(Ses, new Holder<int>(«465¦587»).Value, Mode.StartTls); //~ SESA103
            }
            """),

        // Parameters

        Construct.Members("parameter that every caller knows", """
            public void First(SmtpClient client) => Open(client, 587);

            public void Second(SmtpClient client) => Open(client, «465¦2587»);

            private static void Open(SmtpClient client, int port) => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("parameter that one caller does not know", """
            public void First(SmtpClient client) => Open(client, 465);

            public void Second(SmtpClient client, int port) => Open(client, «587¦port»);

            private static void Open(SmtpClient client, int port) => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("parameters of one call stay together", """
            public void First(SmtpClient client) => Open(client, 587, Mode.«SslOnConnect¦StartTls»);

            public void Second(SmtpClient client) => Open(client, 465, Mode.SslOnConnect);

            private static void Open(SmtpClient client, int port, Mode mode) => client.Connect(Ses, port, mode); //~ SESA103
            """),
        Construct.Members("optional parameter", """
            public void Run(SmtpClient client) => Open(client«¦, 587»);

            private static void Open(SmtpClient client, int port = 465) => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("named arguments of a helper", """
            public void Run(SmtpClient client) => Open(port: «465¦587», client: client);

            private static void Open(SmtpClient client, string host = Ses, int port = 2587) => client.Connect(host, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("params array", """
            public void Run(SmtpClient client) => Open(client, 587, «465¦2587»);

            private static void Open(SmtpClient client, params int[] ports)
            {
                foreach (var port in ports)
                    client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Members("params span", """
            public void Run(SmtpClient client) => Open(client, 587, «465¦2587»);

            private static void Open(SmtpClient client, params ReadOnlySpan<int> ports)
            {
                foreach (var port in ports)
                    client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Members("in parameter", """
            public void Run(SmtpClient client)
            {
                var port = «465¦587»;
                Open(client, in port);
            }

            private static void Open(SmtpClient client, in int port) => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("out parameter", """
            public void Run(SmtpClient client)
            {
                Read(out var port, out _);
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            }

            private static void Read(out int port, out string name) => (port, name) = («465¦587», "");
            """),
        Construct.Members("ref parameter", """
            public void Run(SmtpClient client)
            {
                var port = 587;
                Shift(ref port);
                client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            }

            private static void Shift(ref int port) => port «-= 122¦+= 2000»;
            """),
        Construct.Members("Try pattern", """
            public void Run(SmtpClient client, string name)
            {
                if (TryPort(name, out var port))
                    client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            }

            private static bool TryPort(string name, out int port)
            {
                port = name.Length > 3 ? «465¦2587» : 587;
                return name.Length > 0;
            }
            """),
        Construct.Members("recursion", """
            public void Run(SmtpClient client) => Open(client, 587);

            private static void Open(SmtpClient client, int port)
            {
                try
                {
                    client.Connect(Ses, port, Mode.StartTls); //~ SESA103
                }
                catch (IOException) when (port == 587)
                {
                    Open(client, «465¦2587»);
                }
            }
            """),
        Construct.Members("method group", """
            public void Run(SmtpClient client)
            {
                Func<int> port = Port;
                client.Connect(Ses, port(), Mode.StartTls); //~ SESA103
            }

            private static int Port() => «465¦587»;
            """),
        Construct.Members("method as a delegate has unknown callers", """
            public void Run(SmtpClient client) => Open(client, 465);

            public Action<SmtpClient, int> Opener() => «(_, _) => { }¦Open»;

            private static void Open(SmtpClient client, int port) => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),

        // Helpers

        Construct.Members("helper that answers", """
            public void Run(SmtpClient client, bool wrapped) => client.Connect(Ses, Port(wrapped), Modus(wrapped)); //~ SESA103

            private static int Port(bool wrapped) => wrapped ? 465 : 587;

            private static Mode Modus(bool wrapped)
            {
                if (wrapped)
                    return Mode.«StartTls¦SslOnConnect»;
                return Mode.StartTls;
            }
            """),
        Construct.Members("helper that answers a tuple", """
            public void Run(SmtpClient client, bool wrapped)
            {
                var (port, mode) = Choose(wrapped);
                client.Connect(Ses, port, mode); //~ SESA103
            }

            private static (int Port, Mode Mode) Choose(bool wrapped) => wrapped ? (465, Mode.«StartTls¦SslOnConnect») : (587, Mode.StartTls);
            """),
        Construct.Members("private helper that makes the client", """
            public void Run(Net.MailMessage m)
            {
                using var client = Make();
                «¦client.EnableSsl = true;»
                client.Send(m);
            }

            private static Net.SmtpClient Make()
            {
                return new Net.SmtpClient(Ses, 587); //~ SESA101
            }
            """),
        Construct.Members("private helper that sets up the client", """
            public void Run(Net.MailMessage m)
            {
                using var client = new Net.SmtpClient(Ses, 587);
                SetUp(client);
                client.Send(m);
            }

            private static void SetUp(Net.SmtpClient client) => client.EnableSsl = «false¦true»; //~ SESA101
            """),
        Construct.Members("private helper that sends", """
            public void Run(Net.MailMessage m)
            {
                var client = new Net.SmtpClient(Ses, 587)«¦ { EnableSsl = true }»; //~ SESA101
                Deliver(client, m);
            }

            private static void Deliver(Net.SmtpClient client, Net.MailMessage m)
            {
                using (client)
                    client.Send(m);
            }
            """),
        Construct.Members("client as an out parameter", """
            public void Run(Net.MailMessage m)
            {
                Make(out var client);
                client.Send(m);
            }

            private static void Make(out Net.SmtpClient client)
            {
                client = new Net.SmtpClient(Ses, 587); //~ SESA101
                «¦client.EnableSsl = true;»
            }
            """),
        Construct.Members("client in a returned tuple", """
            public void Run(Net.MailMessage m)
            {
                var (client, _) = Make();
                client.Send(m);
            }

            private static (Net.SmtpClient Client, int Attempts) Make()
            {
                var client = new Net.SmtpClient(Ses, 587)«¦ { EnableSsl = true }»; //~ SESA101
                return (client, 3);
            }
            """),
        Construct.Members("async helper", """
            public async Task Run(SmtpClient client) => await client.ConnectAsync(Ses, await PortAsync().ConfigureAwait(false), Mode.StartTls); //~ SESA103

            private static async Task<int> PortAsync()
            {
                await Task.Yield();
                return «465¦587»;
            }
            """),
        Construct.Members("ValueTask and FromResult", """
            public async Task Run(SmtpClient client)
            {
                var port = await PortAsync();
                await client.ConnectAsync(Ses, port, ModeAsync().GetAwaiter().GetResult()); //~ SESA103
            }

            private static ValueTask<int> PortAsync() => new(«465¦587»);

            private static Task<Mode> ModeAsync() => Task.FromResult(Mode.StartTls);
            """),
        Construct.Members("async helper that opens the client", """
            public async Task Run(MimeMessage m)
            {
                using var client = await OpenAsync(«465¦587»);
                await client.SendAsync(m);
            }

            private static async Task<SmtpClient> OpenAsync(int port)
            {
                var client = new SmtpClient();
                await client.ConnectAsync(Ses, port, Mode.StartTls); //~ SESA103
                return client;
            }
            """),
        Construct.Source("wrapper of two levels", """
            internal sealed class Inner
            {
                public void Open(SmtpClient client, string host, int port, Mode mode) => client.Connect(host, port, mode); //~ SESA103
            }

            internal sealed class Outer(Inner inner)
            {
                public void Open(SmtpClient client, int port) => inner.Open(client, Ses, port, Mode.StartTls);
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => new Outer(new Inner()).Open(client, «465¦587»);
            }
            """),
        Construct.Source("extension method", """
            internal static class Extensions
            {
                public static void Open(this SmtpClient client, int port) => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => client.Open(«465¦587»);
            }
            """),
        Construct.Source("extension block", """
            internal static class Extensions
            {
                extension(SmtpClient client)
                {
                    public void Open(int port) => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
                }
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => client.Open(«465¦587»);
            }
            """),
        Construct.Source("extension that returns the client", """
            internal static class Extensions
            {
                public static Net.SmtpClient WithTls(this Net.SmtpClient client, bool on = true)
                {
                    client.EnableSsl = on; //~ SESA101
                    return client;
                }
            }

            public sealed class Sample
            {
                public void Run(Net.MailMessage m)
                {
                    using var client = new Net.SmtpClient(Ses, 587).WithTls(«false¦»);
                    client.Send(m);
                }
            }
            """),
        Construct.Members("generic helper", """
            public void Run(SmtpClient client) => client.Connect(Ses, Same(«465¦587»), Mode.StartTls); //~ SESA103

            private static T Same<T>(T value)
                where T : struct => value;
            """),
        Construct.Members("generic helper that makes the client", """
            public void Run(Net.MailMessage m)
            {
                using var client = Tap(new Net.SmtpClient(Ses, 587), c => c.EnableSsl = «false¦true»); //~ SESA101
                client.Send(m);
            }

            private static T Tap<T>(T value, Action<T> action)
            {
                action(value);
                return value;
            }
            """),
        Construct.Members("lambda handed to a helper", """
            public void Run(Net.MailMessage m) => Use(client =>
            {
                client.EnableSsl = «false¦true»; //~ SESA101
                client.Send(m);
            });

            private static void Use(Action<Net.SmtpClient> action)
            {
                using var client = new Net.SmtpClient(Ses, 587);
                action(client);
            }
            """),
        Construct.Members("lambda returned by a helper", """
            public void Run(SmtpClient client) => client.Connect(Ses, Port(«true¦false»)(), Mode.StartTls); //~ SESA103

            private static Func<int> Port(bool wrapped) => () => wrapped ? 465 : 587;
            """),
        Construct.Members("retry helper with a delegate", """
            public void Run(SmtpClient client) => Retry(attempt => client.Connect(Ses, attempt == 0 ? 587 : «465¦2587», Mode.StartTls)); //~ SESA103

            private static void Retry(Action<int> action)
            {
                for (var attempt = 0; attempt < 2; attempt++)
                {
                    try
                    {
                        action(attempt);
                        return;
                    }
                    catch (IOException)
                    {
                    }
                }
            }
            """),
        Construct.Members("iterator", """
            public void Run(SmtpClient client)
            {
                foreach (var port in Ports())
                    client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            }

            private static IEnumerable<int> Ports()
            {
                yield return 587;
                yield return «465¦2587»;
            }
            """),
        Construct.Members("Lazy", """
            private readonly Lazy<Net.SmtpClient> _client = new(() => new Net.SmtpClient(Ses, 587)«¦ { EnableSsl = true }»); //~ SESA101

            public void Run(Net.MailMessage m) => _client.Value.Send(m);
            """),
        Construct.Members("Lazy of a value", """
            private static readonly Lazy<int> Port = new(() => «465¦587»);

            public void Run(SmtpClient client) => client.Connect(Ses, Port.Value, Mode.StartTls); //~ SESA103
            """),
        Construct.Members("factory in a field", """
            private static readonly Func<int, Net.SmtpClient> Factory = port => new Net.SmtpClient(Ses, port)«¦ { EnableSsl = true }»; //~ SESA101

            public void Run(Net.MailMessage m)
            {
                using var client = Factory(587);
                client.Send(m);
            }
            """),
        Construct.Members("AddTransient", """
            public void Run(IServiceCollection services) => services.AddTransient(_ => new Net.SmtpClient(Ses, 587)«¦ { EnableSsl = true }»); //~ SESA101
            """),
        Construct.Members("AddSingleton", """
            public void Run(IServiceCollection services)
            {
                services.AddSingleton<Net.SmtpClient>(provider =>
                {
                    var client = new Net.SmtpClient(Ses, 587);
                    client.EnableSsl = «false¦true»; //~ SESA101
                    return client;
                });
            }
            """),
        Construct.Members("AddScoped", """
            public void Run(IServiceCollection services) => services.AddScoped<ISmtpClient>(_ => Open());

            private static SmtpClient Open()
            {
                var client = new SmtpClient();
                client.Connect(Ses, «465¦587», Mode.StartTls); //~ SESA103
                return client;
            }
            """),
        Construct.Members("AddHttpClient", """
            public void Run(IServiceCollection services) =>
                services.AddHttpClient("ses", http => http.BaseAddress = new Uri("http«¦s»://email.eu-west-1.amazonaws.com")); //~ SESA401
            """),

        // Inheritance

        Construct.Source("base constructor", """
            internal abstract class Connection
            {
                private readonly int _port;

                protected Connection(int port) => _port = port;

                public void Run(SmtpClient client) => client.Connect(Ses, _port, Mode.StartTls); //~ SESA103
            }

            internal sealed class Wrapped : Connection
            {
                public Wrapped()
                    : base(«465¦587»)
                {
                }
            }

            public sealed class Sample
            {
                public void Run(SmtpClient client) => new Wrapped().Run(client);
            }
            """),
        Construct.Source("abstract property", """
            internal abstract class Connection
            {
                protected abstract int Port { get; }

                public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            }

            internal sealed class First : Connection
            {
                protected override int Port => 587;
            }

            internal sealed class Second : Connection
            {
                protected override int Port => «465¦2587»;
            }
            """),
        Construct.Source("virtual and override", """
            internal class Connection
            {
                protected virtual int Port() => «465¦587»;

                public void Run(SmtpClient client) => client.Connect(Ses, Port(), Mode.StartTls); //~ SESA103
            }

            internal sealed class Second : Connection
            {
                protected override int Port() => 2587;
            }
            """),
        Construct.Source("base member", """
            internal class Connection
            {
                protected virtual int Port => «440¦562»;
            }

            internal sealed class Second : Connection
            {
                protected override int Port => base.Port + 25;

                public void Run(SmtpClient client) => client.Connect(Ses, Port, Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Source("interface implemented here", """
            internal interface IPorts
            {
                int Submission { get; }
            }

            internal sealed class Ports : IPorts
            {
                public int Submission => «465¦587»;
            }

            public sealed class Sample
            {
                private readonly IPorts _ports = new Ports();

                public void Run(SmtpClient client) => client.Connect(Ses, _ports.Submission, Mode.StartTls); //~ SESA103
            }
            """),
        Construct.Source("call through an interface", """
            internal interface IOpener
            {
                void Open(SmtpClient client, int port);
            }

            internal sealed class Opener : IOpener
            {
                public void Open(SmtpClient client, int port) => client.Connect(Ses, port, Mode.StartTls); //~ SESA103
            }

            internal sealed class Sample(IOpener opener)
            {
                public void Run(SmtpClient client) => opener.Open(client, «465¦587»);
            }
            """),
        Construct.Source("default member of an interface", """
            internal interface IPorts
            {
                int Submission => «465¦587»;
            }

            internal sealed class Ports : IPorts;

            public sealed class Sample
            {
                public void Run(SmtpClient client)
                {
                    IPorts ports = new Ports();
                    client.Connect(Ses, ports.Submission, Mode.StartTls); //~ SESA103
                }
            }
            """),
        Construct.Source("class derived from the client", """
            internal sealed class SesClient : Net.SmtpClient
            {
                public SesClient()
                    : base(Ses, 587)
                {
                    EnableSsl = «false¦true»; //~ SESA101
                }
            }

            public sealed class Sample
            {
                public void Run(Net.MailMessage m)
                {
                    using var client = new SesClient();
                    client.Send(m);
                }
            }
            """),

        // Files and programs

        Construct.Source("partial class over two files",
            """
            public sealed partial class Sample
            {
                public void Run(SmtpClient client) => client.Connect(Ses, Port(), Modus); //~ SESA103

                private static partial int Port();
            }
            """,
            """
            public sealed partial class Sample
            {
                private const Mode Modus = Mode.StartTls;

                private static partial int Port() => «465¦587»;
            }
            """),
        Construct.Source("constants in another file",
            """
            public sealed class Sample
            {
                public void Run(SmtpClient client) => client.Connect(Settings.Smtp.Host, Settings.Smtp.Port, Mode.StartTls); //~ SESA103
            }
            """,
            """
            internal static class Settings
            {
                public static class Smtp
                {
                    public const string Host = Ses;
                    public const int Port = «465¦587»;
                }
            }
            """),
        Construct.Source("top-level statements", """
            var port = args.Length > 0 ? «465¦2587» : 587;
            using var client = new SmtpClient();
            Open(client);
            await client.DisconnectAsync(true);

            void Open(SmtpClient smtp) => smtp.Connect(Ses, port, Mode.StartTls); //~ SESA103
            """),

        // Clients kept in fields

        Construct.Members("client in a field, set up by the constructor", """
            private readonly Net.SmtpClient _client = new(Ses, 587); //~ SESA101

            public Sample() => _client.«Timeout = 5000¦EnableSsl = true»;

            public void Run(Net.MailMessage m) => _client.Send(m);
            """),
        Construct.Members("client in a field, set up by every sender", """
            private readonly Net.SmtpClient _client = new(Ses, 587); //~ SESA101

            public void First(Net.MailMessage m)
            {
                _client.EnableSsl = true;
                _client.Send(m);
            }

            public void Second(Net.MailMessage m)
            {
                «¦_client.EnableSsl = true;»
                _client.Send(m);
            }
            """),
        Construct.Members("client in a field, made when first needed", """
            private Net.SmtpClient? _client;

            private Net.SmtpClient Client => _client ??= new Net.SmtpClient(Ses, 587)«¦ { EnableSsl = true }»; //~ SESA101

            public void Run(Net.MailMessage m) => Client.Send(m);
            """),
        Construct.Members("client handed to a public caller", """
            public Net.SmtpClient Make(bool flag)
            {
                var client = new Net.SmtpClient(Ses, 587); //~ SESA101
                «if (flag) client.EnableSsl = true¦client.EnableSsl = flag»;
                return client;
            }
            """),
    ];
}
