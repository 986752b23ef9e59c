using System.Text;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>Code that nobody writes, and that generators, merges and mistakes produce: each with an SES client in it, so that the engine takes it on.</summary>
internal static class HostileSources
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";

    // Sends without TLS: what the engine has to work through to say so.
    private const string Client = """using var client = new System.Net.Mail.SmtpClient("email-smtp.us-east-1.amazonaws.com", 587); """;
    private const string Send = "client.Send(new System.Net.Mail.MailMessage()); ";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["concatenation of 5 MB"] = InMethod($"var text = {Repeat(50_000, i => $"\"{new string('x', 90)}{i}\" + ")}\"\"; {Client} client.Host = text; {Send}"),
        ["concatenation of 5 MB with variables"] = InMethod($"var text = {Repeat(50_000, i => $"\"{new string('x', 90)}{i}\" + v + ")}\"\"; {Client} client.Host = text; {Send}", "string v"),
        ["cyclic constants"] = $"class C {{ const string A = B; const string B = C.A + D.E; const int P = Q + 1; const int Q = P; void M() {{ {Client} client.Host = A; client.Port = P; {Send} }} }} class D {{ public const string E = C.A; }}",
        ["cyclic static fields"] = $"class C {{ static readonly string A = D.B + \".com\"; public static readonly string E = A; void M() {{ {Client} client.Host = A; {Send} }} }} class D {{ public static readonly string B = C.E; }}",
        ["a chain of 5,000 static fields"] = $"{Repeat(5_000, i => $"static class S{i} {{ public static readonly string V = S{i + 1}.V; }} ")} static class S5000 {{ public static readonly string V = \"{Host}\"; }} class C {{ void M() {{ {Client} client.Host = S0.V; {Send} }} }}",
        ["a chain of 1,000 static properties"] = $"{Repeat(1_000, i => $"static class S{i} {{ public static string V => S{i + 1}.V; }} ")} static class S1000 {{ public static string V => \"{Host}\"; }} class C {{ void M() {{ {Client} client.Host = S0.V; {Send} }} }}",
        ["mutually recursive helpers"] = $"class C {{ string A(int n) => n == 0 ? \"{Host}\" : B(n - 1); string B(int n) => A(n) + D(n); string D(int n) => A(n) + B(n) + D(n); void M(System.Net.Mail.SmtpClient c, int n) {{ c.Host = D(n); N(c, n); }} void N(System.Net.Mail.SmtpClient c, int n) {{ c.Port = n; M(c, n + 1); {Client} M(client, 1); {Send} }} }}",
        ["mutually recursive constructors"] = $"class C {{ readonly D _d; public C(int n) : this(n, 1) {{ }} public C(int n, int m) : this(n) {{ _d = new D(new C(n)); }} void M() {{ {Client} client.Host = _d.Host; {Send} }} }} class D {{ public string Host = new D(new C(1)).Host; public D(C c) {{ var other = new C(1, 2); }} }}",
        ["classes that derive from themselves"] = $"class C : C {{ public C() : base() {{ }} void M() {{ {Client} {Send} }} }} class E : F {{ public string Host = \"{Host}\"; }} class F : E {{ void M() {{ {Client} client.Host = Host; {Send} }} }} interface I : J {{ }} interface J : I {{ }} class K : I {{ void M() {{ {Client} {Send} }} }} class L<T> : L<L<T>> {{ void M() {{ {Client} {Send} }} }}",
        ["an inheritance of 300 classes"] = $"class B0 {{ protected System.Net.Mail.SmtpClient client = new(\"{Host}\"); }} {Repeat(300, i => $"class B{i + 1} : B{i} {{ public B{i + 1}() {{ client.Port = {i + 1}; }} }} ")} class C {{ void M(B0 b) {{ {Client} {Send} }} }}",
        ["directives"] = $"#if A\nclass C {{\n#elif B\nclass D {{\n#else\n#if !A && !(B || true)\n#error x\n#endif\n#pragma warning disable\n#line 1 \"other.cs\"\nclass C {{\n#endif\nvoid M() {{\n#region r\n{Client}\n#if A\n#endif\n#endregion\n#line hidden\n{Send}\n#endif\n#if\n#elif\n}} }}\n#line default",
        ["unsafe"] = $"unsafe class C {{ delegate*<string, int, void> p; fixed int b[8]; void M(int* q) {{ int* x = stackalloc int[4]; fixed (char* c = \"{Host}\") {{ {Client} client.Port = *q + x[1]; client.Host = new string(c); *&x[0] = 1; {Send} }} }} static void N() {{ delegate*<string, int> f = &O; f(\"{Host}\"); }} static int O(string s) {{ {Client} client.Host = s; {Send} return 1; }} }}",
        ["dynamic"] = $"class C {{ dynamic d; void M(dynamic v) {{ dynamic client = new System.Net.Mail.SmtpClient(v.Host, v[1]); client.Host = \"{Host}\"; client.EnableSsl = v && d; v.client = client; v(client); new System.Net.Mail.SmtpClient((dynamic)\"{Host}\").Send((dynamic)null); foreach (var x in v) client.Send(x); }} }}",
        ["duplicate definitions"] = string.Concat(Enumerable.Repeat($"class C {{ int P; string P; readonly string H = \"{Host}\"; string H; public C() {{ }} public C() {{ H = \"\"; }} void M() {{ {Client} client.Host = H; {Send} }} void M() {{ {Client} {Send} }} int X {{ get {{ {Client} {Send} return 1; }} get; }} }} ", 3)),
        ["partial everything"] = $"partial class C {{ partial void M(string h); partial void N(); public partial string Host {{ get; }} public partial C(); }} partial class C {{ partial void M(string h) {{ {Client} client.Host = h; N(); {Send} }} public partial string Host => \"{Host}\"; public partial C() {{ M(Host); }} partial void N(); }} partial struct C {{ partial void M(string h) {{ }} }} partial class C : System.IDisposable {{ public void Dispose() => M(Host); partial",
        ["a switch of 1,000 cases"] = InMethod($"{Client} switch (n) {{ {Repeat(1_000, i => $"case {i}: client.Port = {i}; break; ")} default: client.EnableSsl = true; break; }} {Send}", "int n"),
        ["a switch expression of 2,000 arms"] = InMethod($"{Client} client.Port = n switch {{ {Repeat(2_000, i => $"{i} => {i + 1}, ")} _ => 25 }}; {Send}", "int n"),
        ["1,000 clients in one method"] = InMethod(Repeat(1_000, i => $"var client{i} = new System.Net.Mail.SmtpClient(\"{Host}\", {i}); client{i}.Send(null); ")),
        ["2^20 paths"] = InMethod($"{Client} {Repeat(20, i => $"if (f[{i}]) client.Port += {1 << i}; ")} {Send}", "bool[] f"),
        ["2^20 paths by variables"] = InMethod($"{Client} {Repeat(20, i => $"var v{i} = a{i} ? \"x\" : \"y\"; ")} client.Host = {Repeat(20, i => $"v{i} + ")}\"\"; {Send}", string.Join(", ", Enumerable.Range(0, 20).Select(i => $"bool a{i}"))),
        ["2^20 paths in one expression"] = InMethod($"{Client} client.Host = \"email-smtp.\" + {Repeat(20, i => $"(a{i} ? \"x\" : \"y\") + ")}\".amazonaws.com\"; {Send}", string.Join(", ", Enumerable.Range(0, 20).Select(i => $"bool a{i}"))),
        ["2^20 ways to match a pattern"] = $"class P {{ {Repeat(20, i => $"public int V{i} {{ get; set; }} ")} }} class C {{ void M(P p) {{ {Client} if (p is {{ {Repeat(20, i => $"V{i}: 1 or 2, ")} }}) client.EnableSsl = true; {Send} }} }}",
        ["2^20 ways to fulfil a condition"] = InMethod($"{Client} var ok = {string.Join(" & ", Enumerable.Range(0, 20).Select(i => $"(a{i} == 1 | a{i} == 2)"))}; if (ok) client.EnableSsl = true; {Send}", string.Join(", ", Enumerable.Range(0, 20).Select(i => $"int a{i}"))),
        ["a number doubled 64 times"] = InMethod($"{Client} {Repeat(64, _ => "n = n + n; ")} client.Port = n; {Send}", "int n"),
        ["a condition doubled 64 times"] = InMethod($"{Client} {Repeat(64, i => $"b = (b & a{i % 4}) | (b & !a{i % 4}); ")} client.EnableSsl = b; {Send}", "bool b, bool a0, bool a1, bool a2, bool a3"),
        ["a text doubled 64 times"] = InMethod($"var t = \"{Host}\"; {Repeat(64, _ => "t = t + t; t += t; t = string.Join(t, t, t); t = t.Replace(\"a\", t); ")} {Client} client.Host = t; {Send}"),
        ["an array in itself 64 times"] = InMethod($"object[] a = {{ n }}; {Repeat(64, _ => "a = new object[] { a, a, a }; ")} {Client} client.Credentials = (System.Net.ICredentialsByHost)a[0]; {Send}", "object n"),
        ["a tuple in itself 8 times"] = InMethod($"var t0 = (n, n); {Repeat(8, i => $"var t{i + 1} = (t{i}, t{i}); ")} {Client} client.Port = t8.Item1.GetHashCode(); {Send}", "int n"),
        ["a chain of 500 helpers"] = $"class C {{ {Repeat(500, i => $"System.Net.Mail.SmtpClient H{i}(int p) => H{i + 1}(p + 1); ")} System.Net.Mail.SmtpClient H500(int p) => new(\"{Host}\", p); void M() {{ using var client = H0(25); {Send} }} }}",
        ["500 callers of callers"] = $"class C {{ {Repeat(500, i => $"void H{i}(string h, int p) {{ H{i + 1}(h, p); H{(i * 7 + 3) % 500}(h, p); }} ")} void H500(string h, int p) {{ {Client} client.Host = h; client.Port = p; {Send} }} void M() => H0(\"{Host}\", 25); }}",
        ["helpers that call each twice, 16 deep"] = $"class C {{ {Repeat(16, i => $"int H{i}(int p) => H{i + 1}(p) + H{i + 1}(p + 1); ")} int H16(int p) => p > 0 ? 25 : 587; void M(int n) {{ {Client} client.Port = H0(n); {Send} }} }}",
        ["40 methods that write each other's fields"] = $"class C {{ {Repeat(40, i => $"System.Net.Mail.SmtpClient _c{i}; void W{i}() {{ _c{i} = new(\"{Host}\"); _c{(i + 1) % 40}.Port = 25; _c{(i * 7 + 2) % 40}.Send(null); R{i}(_c{(i * 3) % 40}); }} void R{i}(System.Net.Mail.SmtpClient c) {{ c.EnableSsl = _c{i} != null; W{(i + 1) % 40}(); }} ")} }}",
        ["loops in loops"] = InMethod($"{Client} {Repeat(12, i => $"for (var i{i} = 0; i{i} < n; i{i}++) {{ client.Port += i{i}; if (client.Port > {i}) continue; ")} {Send} {Repeat(12, _ => "}")} {Send}", "int n"),
        ["a web of goto"] = InMethod($"{Client} {Repeat(60, i => $"L{i}: client.Port += {i}; if (n++ > {i}) goto L{(i * 7 + 5) % 60}; if (n < {i}) goto L{(i * 11 + 1) % 60}; ")} {Send}", "int n"),
        ["try in finally in try"] = InMethod($"{Client} {Repeat(16, i => $"try {{ client.Port = {i}; if (n == {i}) return; }} catch (System.Exception e) when (e.Message == \"{i}\") {{ client.EnableSsl = true; }} finally {{ ")} {Send} {Repeat(16, _ => "}")}", "int n"),
        ["locks in usings in awaits"] = "class C { async System.Threading.Tasks.Task M(int n) { " + Repeat(40, i => $"await using (var r{i} = await Open()) try {{ ") + Client + "await client.SendMailAsync(null); " + Repeat(40, i => $"}} catch when (n == {i}) {{ await Open(); }} ") + "} System.Threading.Tasks.Task<System.IAsyncDisposable> Open() => null; }",
        ["modern members"] = $$"""
            interface IHost<TSelf> where TSelf : IHost<TSelf> { static abstract string Name { get; } static virtual int Port => 25; static abstract TSelf operator +(TSelf a, TSelf b); void Send(System.Net.Mail.SmtpClient c) { c.Host = TSelf.Name; c.Port = TSelf.Port; c.Send(null); } }
            readonly record struct Ses(string H = "{{Host}}", int P = 25) : IHost<Ses> { public static string Name => "{{Host}}"; public static Ses operator +(Ses a, Ses b) => a with { P = b.P }; }
            record Options(string Host, int Port) { public Options() : this("{{Host}}", 25) { } public required bool Ssl { get; init; } }
            file class Sender<T>(T options) where T : IHost<T>, new() { string Host => T.Name; void M() { using var client = new System.Net.Mail.SmtpClient(T.Name, T.Port); client.Send(null); ((IHost<T>)options).Send(client); Span(["{{Host}}", .. System.Array.Empty<string>()]); } static void Span(params System.ReadOnlySpan<string> hosts) { using var c = new System.Net.Mail.SmtpClient(hosts[0]); c.Send(null); } }
            static class Extensions { extension(System.Net.Mail.SmtpClient client) { int Twice => client.Port * 2; void SendTwice() { client.Host = "{{Host}}"; client.Send(null); } } }
            ref struct Ref { ref int _p; public Ref(ref int p) { _p = ref p; } void M() { {{Client}} _p = client.Port; client.Port = _p; {{Send}} } }
            class Field { public string Host { get => field ??= "{{Host}}"; set => field = value ?? field; } void M() { {{Client}} client.Host = Host; {{Send}} } }
            """,
        ["queries"] = InMethod($"var hosts = from h in new[] {{ \"{Host}\" }} from p in new[] {{ 25, 587 }} let c = new System.Net.Mail.SmtpClient(h, p) where p > 0 orderby h, p descending group c by h into g join x in new[] {{ 1 }} on g.Key.Length equals x into y select g; foreach (var g in hosts) foreach (var client in g) {Send}"),
        ["a fluent chain of 400 calls"] = $"class C {{ C Port(int p) {{ {Client} client.Port = p; {Send} return this; }} void M() => new C(){Repeat(400, i => $".Port({i})")}; }}",
        ["10,000 members"] = $"class C {{ {Repeat(10_000, i => $"string H{i} {{ get; set; }} = \"{Host}\"; ")} void M() {{ {Client} client.Host = H9999; {Send} }} }}",
        ["10,000 uses of one field"] = $"class C {{ private System.Net.Mail.SmtpClient client = new(\"{Host}\"); {Repeat(2_000, i => $"void M{i}() {{ client.Port = {i}; this.client.EnableSsl = false; client = client ?? new(\"{Host}\"); Use(client); }} ")} void Use(System.Net.Mail.SmtpClient c) {{ c.Send(null); }} }}",
        ["an array of 20,000 hosts"] = InMethod($"var hosts = new[] {{ {Repeat(20_000, i => $"\"h{i}\", ")} }}; {Client} client.Host = hosts[n]; {Send}", "int n"),
        ["a dictionary of 2,000 hosts"] = InMethod($"var hosts = new System.Collections.Generic.Dictionary<string, string> {{ {Repeat(2_000, i => $"[\"k{i}\"] = \"h{i}\", ")} }}; {Client} client.Host = hosts[n]; {Send}", "string n"),
        ["300 lambdas that set one client"] = InMethod($"{Client} System.Action all = () => {{ }}; {Repeat(300, i => $"all += () => client.Port = {i}; ")} all(); {Send}"),
        ["a lambda in a lambda, 20 deep, each run twice"] = InMethod($"{Client} {Repeat(20, i => $"System.Action a{i} = () => {{ ")} client.EnableSsl = true; {Repeat(20, i => $"}}; a{19 - i}(); a{19 - i}(); ")} {Send}"),
        ["lambdas handed to unknown code"] = InMethod($"{Client} {Repeat(30, i => $"System.Threading.Tasks.Task.Run(() => client.Port = {i}); ")} {Send}"),
    };

    /// <summary>Nesting that a walk by recursion does not survive on a small stack.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Nestings { get; } = new Dictionary<string, Func<int, string>>
    {
        ["parentheses"] = n => InMethod($"{Client} client.Port = {Times(n, "(")}25{Times(n, ")")}; {Send}"),
        ["additions"] = n => InMethod($"{Client} client.Port = v{Times(n, " + v")}; {Send}", "int v"),
        ["additions to the right"] = n => InMethod($"{Client} client.Port = {Times(n, "v + (")}v{Times(n, ")")}; {Send}", "int v"),
        ["concatenations"] = n => InMethod($"{Client} client.Host = v{Times(n, " + v")}; {Send}", "string v"),
        ["conditions"] = n => InMethod($"{Client} client.EnableSsl = v{Times(n, " & !v")}; if (v{Times(n, " || v")}) client.Port = 25; {Send}", "bool v"),
        ["negations"] = n => InMethod($"{Client} client.EnableSsl = {Times(n, "!")}v; {Send}", "bool v"),
        ["alternatives of a pattern"] = n => InMethod($"{Client} if (v is 0{Repeat(n, i => " or " + (i + 1))}) client.EnableSsl = true; {Send}", "int v"),
        ["conditional expressions"] = n => InMethod($"{Client} client.Port = {Repeat(n, i => $"v == {i} ? {i} : ")}25; {Send}", "int v"),
        ["coalescing"] = n => InMethod($"{Client} client.Host = {Times(n, "v ?? ")}\"\"; {Send}", "string v"),
        ["conditional accesses"] = n => $"class C {{ C N; System.Net.Mail.SmtpClient client; void M() {{ {Client} N{Times(n, "?.N")}?.client.Send(null); {Send} }} }}",
        ["calls"] = n => $"class C {{ int F(int p) => p; void M() {{ {Client} client.Port = {Times(n, "F(")}25{Times(n, ")")}; {Send} }} }}",
        ["calls in a chain"] = n => $"class C {{ C F() => this; void M() {{ {Client} F(){Times(n, ".F()")}; {Send} }} }}",
        ["creations"] = n => $"class D {{ public D(D inner) {{ }} public D Inner {{ get; set; }} }} class C {{ void M() {{ {Client} object d = {Times(n, "new D(")}null{Times(n, ")")}; d = {Times(n, "new D(null) { Inner = ")}null{Times(n, "}")}; {Send} }} }}",
        ["lambdas"] = n => InMethod($"{Client} System.Func<object> f = {Times(n, "() => ")}client; {Send}"),
        ["lambdas with bodies"] = n => InMethod($"{Client} System.Action f = {Times(n, "() => { System.Action g = ")}null{Times(n, "; }")}; {Send}"),
        ["local functions"] = n => InMethod($"{Client} {Repeat(n, i => $"void F{i}() {{ client.Port = {i}; ")} {Send} {Times(n, "}")} F0();"),
        ["blocks"] = n => InMethod($"{Client} {Times(n, "{")} {Send} {Times(n, "}")}"),
        ["ifs"] = n => InMethod($"{Client} {Repeat(n, i => $"if (v == {i}) {{ client.Port = {i}; ")} {Send} {Times(n, "}")}", "int v"),
        ["else ifs"] = n => InMethod($"{Client} {Repeat(n, i => $"if (v == {i}) client.Port = {i}; else ")} {Send}", "int v"),
        ["tries"] = n => InMethod($"{Client} {Times(n, "try { ")} {Send} {Times(n, "} finally { client.Port = 25; }")}"),
        ["usings"] = n => InMethod($"{Client} {Times(n, "using (client) ")} {Send}"),
        ["loops"] = n => InMethod($"{Client} {Times(n, "while (v > client.Port) ")} {Send}", "int v"),
        ["types"] = n => $"{Repeat(n, i => $"class C{i} {{ ")} void M() {{ {Client} {Send} }} {Times(n, "}")}",
        ["namespaces"] = n => $"{Repeat(n, i => $"namespace N{i} {{ ")} class C {{ void M() {{ {Client} {Send} }} }} {Times(n, "}")}",
        ["type arguments"] = n => $"class G<T> {{ public System.Net.Mail.SmtpClient client; }} class C {{ {Times(n, "G<")}int{Times(n, ">")} f; void M() {{ {Client} f.client = client; {Send} }} }}",
        ["arrays of arrays"] = n => InMethod($"int{Times(n, "[]")} a = null; {Client} client.Port = a{Times(n, "[0]")}; {Send}"),
        // The compiler's parser itself takes quadratic time for the first and exponential time for the second.
        ["collection expressions"] = n => InMethod($"{Client} object o = {Times(Math.Min(n, 1_500), "[")}{Times(Math.Min(n, 1_500), "]")}; {Send}"),
        ["interpolations"] = n => InMethod($"{Client} client.Host = {Times(Math.Min(n, 12), "$\"{")}1{Times(Math.Min(n, 12), "}\"")}; {Send}"),
        ["nested patterns"] = n => $"class P {{ public P N; public int V; }} class C {{ void M(P p) {{ {Client} if (p is {Times(n, "{ N: ")}{{ V: 1 }}{Times(n, "}")}) {Send} }} }}",
        ["tuples"] = n => InMethod($"{Client} object o = {Times(n, "(1, ")}1{Times(n, ")")}; {Send}"),
        ["awaits"] = n => $"class C {{ async void M(dynamic v) {{ {Client} {Times(n, "await ")}v; await client.SendMailAsync(null); }} }}",
        ["switch expressions"] = n => InMethod($"{Client} client.Port = {Times(n, "v switch { 1 => 2, _ => ")}25{Times(n, "}")}; {Send}", "int v"),
        ["assignments"] = n => InMethod($"{Client} client.Port = {Times(n, "v = ")}25; {Send}", "int v"),
        ["casts"] = n => InMethod($"{Client} client.Port = {Times(n, "(int)(long)")}v; {Send}", "int v"),
        ["classes that read the next one's static field"] = n => $"{Repeat(n, i => $"class S{i} {{ public static readonly string V = S{i + 1}.V; }} ")} class S{n} {{ public static readonly string V = \"{Host}\"; }} class C {{ void M() {{ {Client} client.Host = S0.V; {Send} }} }}",
        ["classes that make the next one"] = n => $"{Repeat(n, i => $"class S{i} {{ public readonly S{i + 1} V = new S{i + 1}(); void M() {{ {Client} {Send} }} }} ")} class S{n} {{ }} class C {{ void M() {{ {Client} object v = new S0().V; {Send} }} }}",
        ["classes that derive from the last one"] = n => $"class S0 {{ public string V; void M() {{ {Client} client.Host = V; {Send} }} }} {Repeat(n, i => $"class S{i + 1} : S{i} {{ public S{i + 1}() {{ V = \"{Host}\"; }} }} ")} class C {{ void M(S0 s) {{ {Client} client.Host = s.V; {Send} }} }}",
        ["methods that call the next one"] = n => $"class C {{ {Repeat(n, i => $"private void M{i}(string h) => M{i + 1}(h); ")} private void M{n}(string h) {{ {Client} client.Host = h; {Send} }} void Run() => M0(\"{Host}\"); }}",
    };

    private static string InMethod(string body, string parameters = "") => $"class C {{ void M({parameters}) {{ {body} }} }}";

    private static string Times(int count, string text) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(part(i));
        return text.ToString();
    }
}
