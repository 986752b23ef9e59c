using LambdaMailer;
using SesSecurityAnalyzers.Verifier.Connecting;

// AWS_REGION and AWS_LAMBDA_RUNTIME_API are set by Lambda; the secret's name is the function's own setting.
using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
var secret = new SmtpSecret(http, Required("SES_SMTP_SECRET"), Required("AWS_SESSION_TOKEN"));
var function = new MailFunction(new SesSmtpOptions { Region = Required("AWS_REGION"), CredentialProvider = secret.ReadAsync });
await new LambdaRuntime(http, Required("AWS_LAMBDA_RUNTIME_API")).RunAsync(function.HandleAsync, CancellationToken.None);

static string Required(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set.");
