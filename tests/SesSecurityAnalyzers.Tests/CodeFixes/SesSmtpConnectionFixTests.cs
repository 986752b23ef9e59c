using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

/// <summary>The offer to use the Verifier's connection, where the Verifier is referenced, compiled against the Verifier as it was built.</summary>
public sealed class SesSmtpConnectionFixTests
{
    private const string Parameters = "MimeKit.MimeMessage message, string user, string password, CancellationToken stop";
    private const string MailParameters = "MailMessage message, string user, string password, CancellationToken stop";

    [Fact]
    public Task Opens_the_connection_where_the_client_connected() => Fix.ExpectSesSmtpConnectionAsync("SESA102",
        MailKit("""
            using var client = new SmtpClient();
            // SES
            await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 2587, SecureSocketOptions.StartTlsWhenAvailable, stop);
            await client.AuthenticateAsync(user, password);
            await client.SendAsync(message, stop); // done
            await client.DisconnectAsync(true);
            """),
        MailKit("""
            // SES
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 2587, UserName = user, Password = password }, stop);
            await client.SendAsync(message, stop); // done
            """));

    [Fact]
    public Task Leaves_a_port_out_that_SES_does_not_serve() => Fix.ExpectSesSmtpConnectionAsync("SESA104",
        MailKit("""
            using var client = new SmtpClient();
            await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 2525, SecureSocketOptions.StartTls);
            await client.AuthenticateAsync(user, password, stop);
            await client.SendAsync(message);
            """),
        MailKit("""
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", UserName = user, Password = password });
            await client.SendAsync(message);
            """));

    [Fact]
    public Task Takes_out_what_made_the_client_unsafe() => Fix.ExpectSesSmtpConnectionAsync("SESA301",
        MailKit("""
            using (var client = new SmtpClient { Timeout = 15000 })
            {
                // accept all SSL certificates
                client.ServerCertificateValidationCallback = (s, c, h, e) => true;
                client.CheckCertificateRevocation = true;
                await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls, stop).ConfigureAwait(false);
                client.AuthenticationMechanisms.Remove("XOAUTH2");
                await client.AuthenticateAsync(new NetworkCredential(user, password), stop).ConfigureAwait(false);
                await client.SendAsync(message, stop).ConfigureAwait(false);
                await client.DisconnectAsync(true, stop).ConfigureAwait(false);
            }
            """),
        MailKit("""
            await using (var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 587, UserName = user, Password = password, CommandTimeout = TimeSpan.FromMilliseconds(15000) }, stop).ConfigureAwait(false))
            {
                // accept all SSL certificates
                await client.SendAsync(message, stop).ConfigureAwait(false);
            }
            """));

    [Fact]
    public Task Waits_for_what_lies_between_connecting_and_authenticating() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        MailKit("""
            using var client = new SmtpClient();
            await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.None, stop);
            var secret = await System.IO.File.ReadAllTextAsync(password, stop);
            await client.AuthenticateAsync(user, secret, stop);
            await client.SendAsync(message, new MimeKit.MailboxAddress("", "a@example.com"), new[] { new MimeKit.MailboxAddress("", "b@example.com") }, stop);
            """),
        MailKit("""
            var secret = await System.IO.File.ReadAllTextAsync(password, stop);
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 587, UserName = user, Password = secret }, stop);
            await client.SendAsync(message, new MimeKit.MailboxAddress("", "a@example.com"), new[] { new MimeKit.MailboxAddress("", "b@example.com") }, stop);
            """));

    [Fact]
    public Task Closes_by_itself_what_a_finally_closed() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        MailKit("""
            var client = new SmtpClient();
            // one message
            try
            {
                await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.None, stop);
                await client.AuthenticateAsync(user, password, stop);
                await client.SendAsync(message, stop);
                // sent
            }
            finally
            {
                await client.DisconnectAsync(true, stop);
                client.Dispose();
            }
            """),
        MailKit("""
            // one message
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 587, UserName = user, Password = password }, stop);
            await client.SendAsync(message, stop);
            // sent
            """));

    [Fact]
    public Task Closes_by_itself_what_a_finally_of_a_program_closed() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using MimeKit;

        var message = new MimeMessage();
        var client = new SmtpClient();
        try
        {
            await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.None);
            await client.AuthenticateAsync(args[0], args[1]);
            await client.SendAsync(message);
        }
        finally
        {
            client.Dispose();
        }

        Console.WriteLine("sent");
        """,
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using MimeKit;
        using SesSecurityAnalyzers.Verifier.Connecting;

        var message = new MimeMessage();
        await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 587, UserName = args[0], Password = args[1] });
        await client.SendAsync(message);

        Console.WriteLine("sent");
        """, OutputKind.ConsoleApplication);

    [Fact]
    public Task Catches_the_exception_of_the_new_connection() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        MailKit("""
            using var client = new SmtpClient();
            try
            {
                await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.None, stop);
                await client.AuthenticateAsync(user, password, stop);
                await client.SendAsync(message, stop);
            }
            catch (SmtpCommandException e)
            {
                Console.Error.WriteLine(e.Message);
                throw;
            }
            finally
            {
                client.Disconnect(true);
            }
            """),
        MailKit("""
            try
            {
                await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 587, UserName = user, Password = password }, stop);
                await client.SendAsync(message, stop);
            }
            catch (SesTransportException e)
            {
                Console.Error.WriteLine(e.Message);
                throw;
            }
            """));

    [Fact]
    public Task A_method_that_blocks_becomes_async_with_all_who_call_it() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using SesSecurityAnalyzers.Verifier.Connecting;

        internal static class Mailer
        {
            // All of them.
            internal static int SendAll(IEnumerable<MimeKit.MimeMessage> messages, string user, string password)
            {
                var count = 0;
                foreach (var message in messages)
                {
                    Send(message, user, password);
                    count++;
                }

                return count;
            }

            /// <summary>Sends.</summary>
            static void Send(MimeKit.MimeMessage message, string user, string password)
            {
                using var client = new SmtpClient();
                client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.None);
                client.Authenticate(user, password);
                client.Send(message);
                client.Disconnect(true);
            }

            internal static async Task<bool> TwiceAsync(MimeKit.MimeMessage message, string user, string password) =>
                SendAll(new[] { message }, user, password) + SendAll(new[] { message }, user, password).CompareTo(1) > 0;
        }
        """,
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using SesSecurityAnalyzers.Verifier.Connecting;

        internal static class Mailer
        {
            // All of them.
            internal static async Task<int> SendAll(IEnumerable<MimeKit.MimeMessage> messages, string user, string password)
            {
                var count = 0;
                foreach (var message in messages)
                {
                    await Send(message, user, password);
                    count++;
                }

                return count;
            }

            /// <summary>Sends.</summary>
            static async Task Send(MimeKit.MimeMessage message, string user, string password)
            {
                await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 587, UserName = user, Password = password });
                await client.SendAsync(message);
            }

            internal static async Task<bool> TwiceAsync(MimeKit.MimeMessage message, string user, string password) =>
                await SendAll(new[] { message }, user, password) + (await SendAll(new[] { message }, user, password)).CompareTo(1) > 0;
        }
        """,
        title: "Use SesSmtpConnection, which connects securely or not at all, and make 'Send', 'SendAll' async");

    [Fact]
    public Task A_program_waits_where_it_blocked() => Fix.ExpectSesSmtpConnectionAsync("SESA102",
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using MimeKit;

        var message = new MimeMessage();
        using var client = new SmtpClient();
        client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.Auto).Wait();
        client.Authenticate(args[0], Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD"));
        client.SendAsync(message).GetAwaiter().GetResult();
        client.Disconnect(true);
        Console.WriteLine("sent");
        """,
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using MimeKit;
        using SesSecurityAnalyzers.Verifier.Connecting;

        var message = new MimeMessage();
        await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 587, UserName = args[0], Password = Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD") });
        await client.SendAsync(message);
        Console.WriteLine("sent");
        """);

    [Fact]
    public Task A_block_of_System_Net_Mail_keeps_its_layout_and_comments() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        Mail("""
            // Through SES.
            using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587)
            {
                // see the runbook
                EnableSsl = false,
                DeliveryMethod = SmtpDeliveryMethod.Network,
                Timeout = 20_000, // long enough
                UseDefaultCredentials = false,
                Credentials = new NetworkCredential(user, password),
            };
            await client.SendMailAsync(message, stop);
            """),
        Mail("""
            // Through SES.
            // see the runbook
            // long enough
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions
            {
                Host = "email-smtp.eu-west-1.amazonaws.com",
                Port = 587,
                UserName = user,
                Password = password,
                SendTimeout = TimeSpan.FromMilliseconds(20_000),
            });
            await client.SendAsync(message, stop);
            """));

    [Fact]
    public Task A_client_of_System_Net_Mail_that_is_set_up_step_by_step() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        Mail("""
            var client = new SmtpClient();
            client.Host = "email-smtp.eu-west-1.amazonaws.com";
            client.Port = 587;
            var credentials = new NetworkCredential(user, password);
            client.Credentials = credentials;
            for (var i = 0; i < 3; i++)
                await client.SendMailAsync("a@example.com", "b@example.com", "Hello", $"Number {i}", stop);
            client.Dispose();
            """),
        Mail("""
            var credentials = new NetworkCredential(user, password);
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, UserName = credentials.UserName, Password = credentials.Password });
            for (var i = 0; i < 3; i++)
                await client.SendAsync(new MailMessage("a@example.com", "b@example.com", "Hello", $"Number {i}"), stop);
            """));

    [Fact]
    public Task A_credential_that_is_made_by_its_properties() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        Mail("""
            using (var client = new SmtpClient())
            {
                client.Host = "email-smtp.eu-west-1.amazonaws.com";
                client.Port = 587;
                client.EnableSsl = false;
                client.Credentials = new NetworkCredential { UserName = user, Password = password };
                await client.SendMailAsync(message);
            }
            """),
        Mail("""
            await using (var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, UserName = user, Password = password }))
            {
                await client.SendAsync(message);
            }
            """));

    [Fact]
    public Task Credentials_from_configuration_stay_there() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        """
        using System.Net;
        using System.Net.Mail;
        using Microsoft.Extensions.Configuration;

        var builder = new ConfigurationBuilder();
        IConfiguration configuration = builder.Build();
        Send(new MailMessage("a@example.com", "b@example.com"));

        void Send(MailMessage message)
        {
            try
            {
                using (message)
                using (var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", int.Parse(configuration["Ses:Port"]!)))
                {
                    client.Credentials = new NetworkCredential(configuration["Ses:User"], configuration["Ses:Password"]);
                    client.Send(message);
                }
            }
            catch (SmtpException e)
            {
                Console.WriteLine(e);
            }
        }
        """,
        """
        using System.Net;
        using System.Net.Mail;
        using Microsoft.Extensions.Configuration;
        using SesSecurityAnalyzers.Verifier.Connecting;

        var builder = new ConfigurationBuilder();
        IConfiguration configuration = builder.Build();
        await Send(new MailMessage("a@example.com", "b@example.com"));

        async Task Send(MailMessage message)
        {
            try
            {
                using (message)
                await using (var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.eu-west-1.amazonaws.com", Port = int.Parse(configuration["Ses:Port"]!), UserName = configuration["Ses:User"], Password = configuration["Ses:Password"] }))
                {
                    await client.SendAsync(message);
                }
            }
            catch (SesTransportException e)
            {
                Console.WriteLine(e);
            }
        }
        """);

    [Fact]
    public Task A_task_that_was_handed_back_is_awaited() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        """
        using System.Net;
        using System.Net.Mail;
        using SesSecurityAnalyzers.Verifier.Connecting;

        public interface IMailer
        {
            Task SendAsync(MailMessage message);
        }

        public sealed class Mailer(string user, string password) : IMailer
        {
            public Task SendAsync(MailMessage message)
            {
                if (message.To.Count == 0)
                    return Task.CompletedTask;
                var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { Credentials = new NetworkCredential(user, password) };
                return client.SendMailAsync(message);
            }
        }
        """,
        """
        using System.Net;
        using System.Net.Mail;
        using SesSecurityAnalyzers.Verifier.Connecting;

        public interface IMailer
        {
            Task SendAsync(MailMessage message);
        }

        public sealed class Mailer(string user, string password) : IMailer
        {
            public async Task SendAsync(MailMessage message)
            {
                if (message.To.Count == 0)
                    return;
                await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, UserName = user, Password = password });
                await client.SendAsync(message);
            }
        }
        """);

    [Fact]
    public Task A_handler_of_a_web_application_becomes_async() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        """
        using System.Net;
        using System.Net.Mail;
        using Microsoft.AspNetCore.Builder;
        using SesSecurityAnalyzers.Verifier.Connecting;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/mail", (string to, string user, string password) =>
        {
            using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
            client.Credentials = new NetworkCredential(user, password);
            client.Send("a@example.com", to, "Hello", "There");
            return "sent";
        });
        app.Run();
        """,
        """
        using System.Net;
        using System.Net.Mail;
        using Microsoft.AspNetCore.Builder;
        using SesSecurityAnalyzers.Verifier.Connecting;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/mail", async (string to, string user, string password) =>
        {
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, UserName = user, Password = password });
            await client.SendAsync(new MailMessage("a@example.com", to, "Hello", "There"));
            return "sent";
        });
        app.Run();
        """);

    [Fact]
    public async Task A_password_in_the_code_does_not_come_along()
    {
        const string Before = """
            using System.Net;
            using System.Net.Mail;
            using SesSecurityAnalyzers.Verifier.Connecting;

            const string secret = "BHpdjt9pFGyXiOVGzaM1wl7CdHGXwm3iZoFxHpnOqBmK";
            var mode = false;
            using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = mode, Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", secret) };
            client.Send(new MailMessage("a@example.com", "b@example.com"));
            """;
        const string After = """
            using System.Net;
            using System.Net.Mail;
            using SesSecurityAnalyzers.Verifier.Connecting;

            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, UserName = "AKIAIOSFODNN7EXAMPLE", PasswordVariable = "SES_SMTP_PASSWORD" });
            await client.SendAsync(new MailMessage("a@example.com", "b@example.com"));
            """;
        await Fix.ExpectSesSmtpConnectionAsync("SESA101", Before, After);
    }

    [Fact]
    public async Task Fix_all_moves_every_block_and_makes_a_common_caller_async_once()
    {
        var cancellation = TestContext.Current.CancellationToken;
        const string Path = "/project/Mailer.cs";
        var project = FixProject.Create([(Path, """
            using System.Net;
            using System.Net.Mail;

            internal sealed class Mailer(string user, string password)
            {
                internal void Both(MailMessage message)
                {
                    First(message);
                    Second(message);
                }

                private void First(MailMessage message)
                {
                    using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
                    client.Credentials = new NetworkCredential(user, password);
                    client.Send(message);
                }

                private void Second(MailMessage message)
                {
                    using (var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 25) { Credentials = new NetworkCredential(user, password) })
                        client.Send(message);
                }
            }
            """)], withVerifier: true);
        const string After = """
            using System.Net;
            using System.Net.Mail;
            using SesSecurityAnalyzers.Verifier.Connecting;

            internal sealed class Mailer(string user, string password)
            {
                internal async Task Both(MailMessage message)
                {
                    await First(message);
                    await Second(message);
                }

                private async Task First(MailMessage message)
                {
                    await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, UserName = user, Password = password });
                    await client.SendAsync(message);
                }

                private async Task Second(MailMessage message)
                {
                    await using (var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 25, UserName = user, Password = password }))
                        await client.SendAsync(message);
                }
            }
            """;
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            var all = await project.FixAllAsync("SESA101", cancellation, scope, "SESA101.SesSmtpConnection");
            Assert.Equal(After, await all.TextAsync(Path, cancellation), ignoreLineEndingDifferences: true);
            Assert.Empty((await all.CompilerDiagnosticsAsync(cancellation)).Select(d => d.ToString()));
            Assert.DoesNotContain(await all.DiagnosticsAsync(cancellation), d => d.Id == "SESA101");
        }
    }

    [Theory]
    [InlineData("client.Timeout = Environment.ProcessorCount;")]
    [InlineData("client.Timeout = -1;")]
    [InlineData("Console.WriteLine(client.Capabilities);")]
    [InlineData("await client.NoOpAsync();")]
    [InlineData("if (stop.CanBeCanceled) client.LocalDomain = user;")]
    [InlineData("client.MessageSent += (_, _) => { };")]
    [InlineData("client.ServerCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == user;")]
    [InlineData("user = await System.IO.File.ReadAllTextAsync(user, stop); await client.AuthenticateAsync(password, user); return;")]
    public Task Is_not_offered_where_the_client_does_more(string more) => Fix.OffersNoSesSmtpConnectionAsync("SESA101",
        MailKit($"""
            using var client = new SmtpClient();
            await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.None, stop);
            {more}
            await client.AuthenticateAsync(user, password);
            await client.SendAsync(message, stop);
            """).Replace("CS0162", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("lock (user) client.Send(message);")]
    [InlineData("new[] { message }.ToList().ForEach(m => client.Send(m));")]
    [InlineData("client.SendAsync(message, user);")]
    [InlineData("_ = client.SendMailAsync(message);")]
    [InlineData("try { client.Send(message); } catch (SmtpException e) when (e.StatusCode == SmtpStatusCode.MailboxBusy) { }")]
    [InlineData("try { client.Send(message); } catch (SmtpFailedRecipientsException) { } catch (SmtpException) { }")]
    [InlineData("try { client.Send(message); } catch (System.IO.IOException) { }")]
    [InlineData("using var file = new StreamWriter(user); Span<byte> bytes = stackalloc byte[4]; client.Send(message); file.BaseStream.Write(bytes);", false)]
    public Task Is_not_offered_where_waiting_is_not_possible_or_means_another_thing(string send, bool isAsync = true) => Fix.OffersNoSesSmtpConnectionAsync("SESA101",
        Mail($"""
            var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.Credentials = new NetworkCredential(user, password);
            {send}
            """, isAsync));

    [Fact]
    public Task Is_not_offered_where_others_could_call_the_method() => Fix.OffersNoSesSmtpConnectionAsync("SESA101", Mail("""
        var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        client.Credentials = new NetworkCredential(user, password);
        client.Send(message);
        """, isAsync: false));

    [Fact]
    public Task Is_offered_where_nobody_else_can_call_the_method() => Fix.ExpectSesSmtpConnectionAsync("SESA101",
        Mail("""
            var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.Credentials = new NetworkCredential(user, password);
            client.Send(message);
            """, isAsync: false) + "\npublic static class Program { public static void Main() { } }",
        Mail("""
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 587, UserName = user, Password = password });
            await client.SendAsync(message);
            """) + "\npublic static class Program { public static void Main() { } }",
        OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("delegate", "private static readonly Action<MailMessage> Sender = Send; private static void Send(MailMessage message)")]
    [InlineData("base class", "private static void Send<T>(T message) where T : MailMessage")]
    [InlineData("ref", "private static void Send(ref MailMessage message)")]
    [InlineData("apartment", "[STAThread] private static void Send(MailMessage message)")]
    public Task Is_not_offered_where_a_private_method_cannot_change(string why, string declaration) => Fix.OffersNoSesSmtpConnectionAsync("SESA101", $$"""
        using System.Net;
        using System.Net.Mail;

        public static class Mailer // {{why}}
        {
            {{declaration}}
            {
                var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
                client.Credentials = new NetworkCredential("", Environment.GetEnvironmentVariable("P"));
                client.Send(message);
            }
        }
        """);

    [Fact]
    public Task Is_not_offered_without_the_Verifier() => Fix.OffersNoSesSmtpConnectionAsync("SESA101", Mail("""
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        client.Credentials = new NetworkCredential(user, password);
        await client.SendMailAsync(message);
        """).Replace("using SesSecurityAnalyzers.Verifier.Connecting;", "", StringComparison.Ordinal), withVerifier: false);

    [Fact]
    public Task Is_not_offered_where_the_endpoint_does_not_exist() => Fix.OffersNoSesSmtpConnectionAsync("SESA101", Mail("""
        using var client = new SmtpClient("email-smtp.us-esat-1.amazonaws.com", 587);
        client.Credentials = new NetworkCredential(user, password);
        await client.SendMailAsync(message);
        """));

    private static string MailKit(string body) => Method("MailKit.Net.Smtp;\nusing MailKit.Security", Parameters, body, isAsync: true);

    private static string Mail(string body, bool isAsync = true) => Method("System.Net.Mail", MailParameters, body, isAsync);

    private static string Method(string library, string parameters, string body, bool isAsync) => $$"""
        using System.Net;
        using {{library}};
        using SesSecurityAnalyzers.Verifier.Connecting;

        public static class Mailer
        {
            public static {{(isAsync ? "async Task" : "void")}} Send({{parameters}})
            {
        {{string.Join('\n', body.Split('\n').Select(line => "        " + line))}}
            }
        }
        """;
}
