// uses: serilog
using System.Net;
using Serilog;
using Serilog.Events;
using Serilog.Sinks.Email;

namespace Meteo.Ingest;

public sealed class LogBootstrap
{
    private readonly string _environmentName;

    public LogBootstrap(string environmentName) => _environmentName = environmentName;

    public ILogger Build(NetworkCredential login)
    {
        var info = CreateConnection(login);
        var configuration = new LoggerConfiguration();
        configuration.WriteTo.Email(info, restrictedToMinimumLevel: LogEventLevel.Error, batchPostingLimit: 10);
        return configuration.CreateLogger();
    }

    private EmailConnectionInfo CreateConnection(NetworkCredential login)
    {
        return new EmailConnectionInfo
        {
            FromEmail = "ingest@example.com",
            ToEmail = "meteo-team@example.com",
            EmailSubject = "[" + _environmentName + "] ingest error",
            MailServer = "email-smtp.us-west-1.amazonaws.com",
            Port = 2587,
            EnableSsl = true, //~ SESA103
            NetworkCredentials = login,
        };
    }
}
