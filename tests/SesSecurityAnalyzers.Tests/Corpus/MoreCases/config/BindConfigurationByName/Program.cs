using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOptions<NotificationOptions>().BindConfiguration("Notifications:Smtp");
builder.Services.AddSingleton<Notifier>();
builder.Build().Run();
